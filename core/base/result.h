// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace mandate {

// The outcome of what can fail: a value, or an Error that says why not. Nothing here throws.
template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Kind kind, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(detail)});
}

inline tl::unexpected<Error> invalid(QString message, QString detail = {})
{
    return failure(Error::Kind::Invalid, std::move(message), std::move(detail));
}

} // namespace mandate
