// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sallyport {

/// One callable made of several, for std::visit: std::visit(Overloaded{ [](const A&) {…}, … }, v).
template <class... Callables> struct Overloaded : Callables... {
    using Callables::operator()...;
};
template <class... Callables> Overloaded(Callables...) -> Overloaded<Callables...>;

} // namespace sallyport
