// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>

// Whose things are, as Windows tells it. Windows only.

namespace sallyport::windows {

/// A security identifier, as the system has it in memory; empty: not known.
using Sid = QByteArray;

/// Of the user this program runs as.
[[nodiscard]] const Sid& ownSid();
/// Of the user a process runs as. Empty when there is none, or the system does not tell: as with
/// other users' programs, and those of an administrator seen from a program that has fewer rights.
[[nodiscard]] Sid sidOfProcess(std::uint32_t process);
/// Who owns a file or a pipe that is open with the right to read its security.
[[nodiscard]] Sid ownerOfHandle(qintptr handle);
/// The operating system or its administrators, who may do everything here anyway.
[[nodiscard]] bool isOfSystem(const Sid& sid);

/// Users by number, as other systems have them: for the life of this process. 0 is our own user.
[[nodiscard]] std::uint32_t userNumber(const Sid& sid);
/// "COMPUTER\name" of such a number, or what stands for it.
[[nodiscard]] QString userName(std::uint32_t number);

/// Rights for our user and the system, and nobody else, for something that is to be made.
class OwnRights {
public:
    enum class For { File, Folder };
    explicit OwnRights(For what);
    ~OwnRights();
    OwnRights(const OwnRights&) = delete;
    OwnRights& operator=(const OwnRights&) = delete;

    /// SECURITY_ATTRIBUTES*, valid as long as this lives; null when they could not be made.
    [[nodiscard]] void* attributes() const;
    /// Gives them to what exists. False: it stays as it was.
    [[nodiscard]] bool giveTo(const QString& path) const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

/// Somebody beside our user, the system and its administrators has rights in it.
[[nodiscard]] bool isOpenToOthers(const QString& path);
/// Such a one owns the open file, or may change it; or the system does not tell.
[[nodiscard]] bool othersMayWrite(qintptr handle);

} // namespace sallyport::windows
