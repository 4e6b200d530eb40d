// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>

#include <memory>

class QImage;

namespace sallyport::ui {

/// A drawing of the help: as SVG, or where Qt has none as what was painted of it when the program
/// was built.
class Drawing {
public:
    /// path: of the SVG, whether it is there or only what was painted of it.
    explicit Drawing(const QString& path);
    ~Drawing();

    /// As it is drawn; empty: there is no such drawing.
    [[nodiscard]] QSizeF size() const;
    /// Fills the image with it.
    void paint(QImage& image) const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace sallyport::ui
