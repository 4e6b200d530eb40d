// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeclock.h"

#include <coroutine>
#include <exception>
#include <functional>
#include <optional>
#include <utility>

namespace sallyport::ftpworld {

template <class T> class Script;

/// What all scripts share: who goes on when this one has ended.
struct ScriptPromiseBase {
    struct End {
        bool await_ready() noexcept { return false; }
        template <class Promise>
        std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> ended) noexcept
        {
            const std::coroutine_handle<> caller = ended.promise().caller;
            return caller ? caller : std::noop_coroutine();
        }
        void await_resume() noexcept { }
    };
    std::coroutine_handle<> caller;

    std::suspend_always initial_suspend() noexcept { return {}; }
    End final_suspend() noexcept { return {}; }
    void unhandled_exception() { std::terminate(); }
};

template <class T> struct ScriptPromise : ScriptPromiseBase {
    std::optional<T> value;

    Script<T> get_return_object();
    void return_value(T result) { value = std::move(result); }
    T take() { return std::move(*value); }
};

template <> struct ScriptPromise<void> : ScriptPromiseBase {
    Script<void> get_return_object();
    void return_void() { }
    void take() { }
};

/// A coroutine that plays a part: a client, a server. Started by being awaited, or by an Actor.
template <class T = void> class [[nodiscard]] Script {
public:
    using promise_type = ScriptPromise<T>;
    using Handle = std::coroutine_handle<promise_type>;

    Script() = default;
    explicit Script(Handle handle)
        : m_handle(handle)
    {
    }
    Script(Script&& other) noexcept
        : m_handle(std::exchange(other.m_handle, {}))
    {
    }
    Script& operator=(Script&& other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~Script()
    {
        if (m_handle) {
            m_handle.destroy();
        }
    }

    [[nodiscard]] bool isDone() const { return !m_handle || m_handle.done(); }
    void start() { m_handle.resume(); }

    bool await_ready() const { return false; }
    std::coroutine_handle<> await_suspend(std::coroutine_handle<> caller)
    {
        m_handle.promise().caller = caller;
        return m_handle;
    }
    T await_resume() { return m_handle.promise().take(); }

private:
    Handle m_handle;
};

template <class T> Script<T> ScriptPromise<T>::get_return_object()
{
    return Script<T>(std::coroutine_handle<ScriptPromise>::from_promise(*this));
}

inline Script<void> ScriptPromise<void>::get_return_object()
{
    return Script<void>(std::coroutine_handle<ScriptPromise>::from_promise(*this));
}

/// Somebody who follows a script and waits in it for something to be so. Asked every turn.
class Actor {
public:
    explicit Actor(FakeClock& clock)
        : m_clock(clock)
    {
    }
    virtual ~Actor() = default;
    Actor(const Actor&) = delete;
    Actor& operator=(const Actor&) = delete;

    void play(Script<> script)
    {
        m_script = std::move(script);
        m_begun = false;
    }
    [[nodiscard]] bool isDone() const { return m_script.isDone(); }
    /// When it stops waiting.
    [[nodiscard]] std::optional<TimePoint> deadline() const
    {
        return m_waiting ? m_deadline : std::nullopt;
    }

    /// True when it went on.
    bool turn()
    {
        if (!m_begun) {
            m_begun = true;
            m_script.start();
            return true;
        }
        if (!m_waiting) {
            return false;
        }
        m_came = m_condition();
        if (!m_came && (!m_deadline || m_clock.now() < *m_deadline)) {
            return false;
        }
        std::exchange(m_waiting, {}).resume();
        return true;
    }

protected:
    struct Wait {
        Actor* actor;

        bool await_ready()
        {
            actor->m_came = actor->m_condition();
            return actor->m_came;
        }
        void await_suspend(std::coroutine_handle<> waiting) { actor->m_waiting = waiting; }
        /// It is so; false: it took too long.
        bool await_resume() { return actor->m_came; }
    };

    /// co_await until(…): goes on when the condition holds, or after that time.
    [[nodiscard]] Wait until(
        std::function<bool()> condition, std::optional<Milliseconds> atMost = {})
    {
        m_condition = std::move(condition);
        m_deadline = atMost ? std::optional(m_clock.now() + *atMost) : std::nullopt;
        return Wait{ this };
    }
    [[nodiscard]] Wait pause(Milliseconds time)
    {
        return until([] { return false; }, time);
    }
    /// Lets go of everything the script holds; it is not played on.
    void forgetScript()
    {
        m_waiting = {};
        m_script = {};
    }

    FakeClock& m_clock;

private:
    Script<> m_script;
    bool m_begun = true;
    std::coroutine_handle<> m_waiting;
    std::function<bool()> m_condition;
    std::optional<TimePoint> m_deadline;
    bool m_came = false;
};

} // namespace sallyport::ftpworld
