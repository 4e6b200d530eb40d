// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <utility>

namespace sallyport {

/// Owns a QObject whose signals may lead to its own end. When it is let go of, by letGo() or by
/// putting another one in its place, it lives on until the event loop runs again, for one of its
/// signals may be what called; but its owner hears no more of it from then on (only what a queued
/// connection has posted before still comes). Whoever else listens to it goes on hearing it, also
/// the signal that is under way.
///
/// When the pointer itself is destroyed, and with destroy(), the object goes at once: what it uses
/// of its owner goes as well.
///
/// On the object's thread. The object has no parent.
template <class T> class LaterPtr {
public:
    /// owner: who is not to hear of it any more when it is let go of; never null. Outlives this.
    explicit LaterPtr(const QObject* owner, std::unique_ptr<T> object = {})
        : m_owner(owner)
        , m_object(std::move(object))
    {
        Q_ASSERT(owner);
    }

    LaterPtr(LaterPtr&& other) noexcept = default;

    LaterPtr& operator=(LaterPtr&& other) noexcept
    {
        *this = other.take();
        m_owner = other.m_owner;
        return *this;
    }

    LaterPtr& operator=(std::unique_ptr<T> object)
    {
        letGo();
        m_object = std::move(object);
        return *this;
    }

    ~LaterPtr() = default;

    [[nodiscard]] T* get() const { return m_object.get(); }
    T* operator->() const { return m_object.get(); }
    T& operator*() const { return *m_object; }
    explicit operator bool() const { return m_object != nullptr; }

    /// Hands it over as it is, with its connections.
    [[nodiscard]] std::unique_ptr<T> take() { return std::move(m_object); }

    void letGo()
    {
        if (m_object) {
            m_object->disconnect(m_owner);
            m_object.release()->deleteLater();
        }
    }

    /// Not from within one of its signals.
    void destroy() { m_object.reset(); }

private:
    const QObject* m_owner;
    std::unique_ptr<T> m_object;
};

} // namespace sallyport
