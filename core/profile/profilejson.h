// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <span>

namespace sallyport::profile {

inline constexpr int kSchemaVersion = 1;
inline constexpr qsizetype kMaxProfileBytes = 4 * 1024 * 1024;
inline constexpr int kMaxJsonDepth = 32;

/// A profile as a file: only what differs from `defaults` or is in profile.overrides, and every key
/// that was not understood when it was read. Durations are whole seconds. There is no field for a
/// secret.
[[nodiscard]] QJsonObject toJson(const Profile& profile, const Profile& defaults = {});

/// The same as indented UTF-8 text.
[[nodiscard]] QByteArray toJsonText(const Profile& profile, const Profile& defaults = {});

/// Reads what toJson wrote: fields that are absent are inherited from `defaults` where that is
/// possible, and what the file does say of those is noted in overrides. Unknown keys are kept.
/// Fails with ProfileNewer for a later schema, with ProfileDamaged for anything that is not as
/// it should be; the detail starts with the path of the field. Does not validate().
[[nodiscard]] Result<Profile> fromJson(QJsonObject object, const Profile& defaults = {});

/// The same from text: at most kMaxProfileBytes, nested at most kMaxJsonDepth deep.
[[nodiscard]] Result<Profile> fromJsonText(const QByteArray& text, const Profile& defaults = {});

/// The text as an object, after the checks of size, depth and syntax.
[[nodiscard]] Result<QJsonObject> jsonObjectFrom(
    const QByteArray& text, qsizetype maxBytes = kMaxProfileBytes);

/// Lifts an object to the next schema; the first one lifts version 1.
using Migration = QJsonObject (*)(QJsonObject);
/// Applies those the object still needs; the current version is migrations.size() + 1.
[[nodiscard]] Result<QJsonObject> migrated(
    QJsonObject object, std::span<const Migration> migrations);

/// Of the fields that can be inherited, the ones this profile does not say itself.
[[nodiscard]] QStringList inheritedFields(const Profile& profile, const Profile& defaults);

/// The profile after its defaults have changed: what it inherited follows.
[[nodiscard]] Profile rebased(
    const Profile& profile, const Profile& oldDefaults, const Profile& newDefaults);

} // namespace sallyport::profile
