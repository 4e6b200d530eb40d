// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <compare>
#include <optional>

namespace sallyport::update {

/// The version of a release: three numbers, and of one that comes before it a word: "1.10.0",
/// "1.10.0-rc.1". Ordered as Semantic Versioning 2.0.0 (11) says, so that 1.10.0 is later
/// than 1.9.3 and 1.10.0-rc.1 earlier than 1.10.0.
class ReleaseVersion {
public:
    /// Nothing for whatever is not exactly that: a leading zero, a sign, a blank, build metadata,
    /// a number above 999999, more than kMostLength characters.
    [[nodiscard]] static std::optional<ReleaseVersion> read(QStringView text);
    static constexpr qsizetype kMostLength = 40;

    /// As it was read; ASCII letters, digits, dots and hyphens only.
    [[nodiscard]] QString toString() const;

    friend std::strong_ordering operator<=>(const ReleaseVersion& a, const ReleaseVersion& b);
    friend bool operator==(const ReleaseVersion& a, const ReleaseVersion& b) = default;

private:
    ReleaseVersion() = default;

    std::array<int, 3> m_numbers{};
    QStringList m_before; ///< The words behind the hyphen; none: the release itself.
};

} // namespace sallyport::update
