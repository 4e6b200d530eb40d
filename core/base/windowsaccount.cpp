// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/windowsaccount.h"

#include "core/base/windowspath.h"

#include <QList>

#include <windows.h>
// After it:
#include <aclapi.h>
#include <sddl.h>

#include <mutex>

namespace sallyport::windows {

namespace {

struct HandleCloser {
    void operator()(HANDLE handle) const { ::CloseHandle(handle); }
};
using Handle = std::unique_ptr<void, HandleCloser>;

struct LocalFreer {
    void operator()(void* memory) const { ::LocalFree(memory); }
};

Sid copyOf(PSID sid)
{
    return sid && ::IsValidSid(sid)
        ? Sid(static_cast<const char*>(sid), qsizetype(::GetLengthSid(sid)))
        : Sid();
}

PSID native(const Sid& sid)
{
    return const_cast<char*>(sid.constData());
}

Sid sidOfToken(HANDLE token)
{
    DWORD size = 0;
    ::GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    QByteArray buffer(qsizetype(size), '\0');
    if (size == 0 || !::GetTokenInformation(token, TokenUser, buffer.data(), size, &size)) {
        return {};
    }
    return copyOf(reinterpret_cast<const TOKEN_USER*>(buffer.constData())->User.Sid);
}

bool isWellKnown(const Sid& sid, WELL_KNOWN_SID_TYPE type)
{
    return !sid.isEmpty() && ::IsWellKnownSid(native(sid), type) != 0;
}

QString textOf(const Sid& sid)
{
    LPWSTR text = nullptr;
    if (sid.isEmpty() || !::ConvertSidToStringSidW(native(sid), &text)) {
        return {};
    }
    const std::unique_ptr<wchar_t, LocalFreer> guard(text);
    return QString::fromWCharArray(text);
}

std::mutex g_usersMutex;
QList<Sid>& knownUsers()
{
    static auto* const users = new QList<Sid>{ ownSid() };
    return *users;
}

} // namespace

const Sid& ownSid()
{
    static const Sid own = [] {
        HANDLE token = nullptr;
        if (!::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, &token)) {
            return Sid();
        }
        const Handle guard(token);
        return sidOfToken(token);
    }();
    return own;
}

Sid sidOfProcess(std::uint32_t process)
{
    const Handle opened(::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, process));
    HANDLE token = nullptr;
    if (!opened || !::OpenProcessToken(opened.get(), TOKEN_QUERY, &token)) {
        return {};
    }
    const Handle guard(token);
    return sidOfToken(token);
}

Sid ownerOfHandle(qintptr handle)
{
    PSID owner = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (::GetSecurityInfo(reinterpret_cast<HANDLE>(handle), SE_KERNEL_OBJECT,
            OWNER_SECURITY_INFORMATION, &owner, nullptr, nullptr, nullptr, &descriptor)
        != ERROR_SUCCESS) {
        return {};
    }
    const std::unique_ptr<void, LocalFreer> guard(descriptor);
    return copyOf(owner);
}

bool isOfSystem(const Sid& sid)
{
    return isWellKnown(sid, WinLocalSystemSid) || isWellKnown(sid, WinBuiltinAdministratorsSid);
}

std::uint32_t userNumber(const Sid& sid)
{
    const std::lock_guard lock(g_usersMutex);
    QList<Sid>& users = knownUsers();
    const qsizetype known = users.indexOf(sid);
    if (known >= 0) {
        return std::uint32_t(known);
    }
    users.append(sid);
    return std::uint32_t(users.size() - 1);
}

QString userName(std::uint32_t number)
{
    Sid sid;
    {
        const std::lock_guard lock(g_usersMutex);
        sid = knownUsers().value(qsizetype(number));
    }
    wchar_t name[256];
    wchar_t domain[256];
    DWORD nameSize = 256;
    DWORD domainSize = 256;
    SID_NAME_USE use = SidTypeUnknown;
    if (!sid.isEmpty()
        && ::LookupAccountSidW(nullptr, native(sid), name, &nameSize, domain, &domainSize, &use)) {
        return QString::fromWCharArray(domain) + u'\\' + QString::fromWCharArray(name);
    }
    const QString text = textOf(sid);
    return text.isEmpty() ? QString::number(number) : text;
}

// ---- Rights

struct OwnRights::Data {
    std::unique_ptr<void, LocalFreer> descriptor;
    SECURITY_ATTRIBUTES attributes = {};
};

OwnRights::OwnRights(For what)
    : m_data(std::make_unique<Data>())
{
    // P: nothing comes down from the folder above. What is made inside a folder has the same.
    const QString inherited = what == For::Folder ? QStringLiteral("OICI") : QString();
    const QString own = textOf(ownSid());
    if (own.isEmpty()) {
        return;
    }
    const QString words = QStringLiteral("O:%2D:P(A;%1;FA;;;%2)(A;%1;FA;;;SY)").arg(inherited, own);
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!::ConvertStringSecurityDescriptorToSecurityDescriptorW(
            wide(words), SDDL_REVISION_1, &descriptor, nullptr)) {
        return;
    }
    m_data->descriptor.reset(descriptor);
    m_data->attributes = { sizeof(SECURITY_ATTRIBUTES), descriptor, FALSE };
}

OwnRights::~OwnRights() = default;

void* OwnRights::attributes() const
{
    return m_data->descriptor ? &m_data->attributes : nullptr;
}

bool OwnRights::giveTo(const QString& path) const
{
    BOOL present = FALSE;
    BOOL byDefault = FALSE;
    PACL list = nullptr;
    if (!m_data->descriptor
        || !::GetSecurityDescriptorDacl(m_data->descriptor.get(), &present, &list, &byDefault)) {
        return false;
    }
    QString name = nativePath(path);
    return ::SetNamedSecurityInfoW(reinterpret_cast<wchar_t*>(name.data()), SE_FILE_OBJECT,
               DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, nullptr, nullptr,
               list, nullptr)
        == ERROR_SUCCESS;
}

namespace {

constexpr ACCESS_MASK kAnything = ~ACCESS_MASK(0);
constexpr ACCESS_MASK kChanges =
    FILE_WRITE_DATA | FILE_APPEND_DATA | WRITE_DAC | WRITE_OWNER | GENERIC_WRITE | GENERIC_ALL;

/// Our user, or who may do everything here anyway.
bool isTrusted(const Sid& sid)
{
    // What belongs to Windows is its installer's, a service's identity, which others cannot have.
    static const QString kInstaller =
        QStringLiteral("S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464");
    return sid == ownSid() || isOfSystem(sid) || textOf(sid) == kInstaller;
}

/// Whether the list gives one of the rights to somebody else.
bool givesOthers(PACL list, ACCESS_MASK rights)
{
    if (!list) {
        return true; // no list at all: everybody may do everything
    }
    for (WORD i = 0; i < list->AceCount; ++i) {
        void* entry = nullptr;
        if (!::GetAce(list, i, &entry)
            || static_cast<const ACE_HEADER*>(entry)->AceType != ACCESS_ALLOWED_ACE_TYPE) {
            continue;
        }
        auto* allowed = static_cast<ACCESS_ALLOWED_ACE*>(entry);
        const Sid sid = copyOf(&allowed->SidStart);
        // "Creator owner" stands for whoever makes something inside.
        if ((allowed->Mask & rights) != 0 && !isTrusted(sid)
            && !isWellKnown(sid, WinCreatorOwnerSid)) {
            return true;
        }
    }
    return false;
}

} // namespace

bool isOpenToOthers(const QString& path)
{
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    const QString name = nativePath(path);
    if (::GetNamedSecurityInfoW(wide(name), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr,
            nullptr, &list, nullptr, &descriptor)
        != ERROR_SUCCESS) {
        return false;
    }
    const std::unique_ptr<void, LocalFreer> guard(descriptor);
    return givesOthers(list, kAnything);
}

bool othersMayWrite(qintptr handle)
{
    PSID owner = nullptr;
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (::GetSecurityInfo(reinterpret_cast<HANDLE>(handle), SE_FILE_OBJECT,
            OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION, &owner, nullptr, &list, nullptr,
            &descriptor)
        != ERROR_SUCCESS) {
        return true;
    }
    const std::unique_ptr<void, LocalFreer> guard(descriptor);
    return !isTrusted(copyOf(owner)) || givesOthers(list, kChanges);
}

} // namespace sallyport::windows
