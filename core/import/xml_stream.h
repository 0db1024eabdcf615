// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>

#include <QString>

#include "core/base/result.h"
#include "core/import/zip_package.h"

namespace tidemark {

/// Attributes of an element as expat hands them over: name, value, name, value, …, nullptr.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs)
        : m_pairs(pairs)
    {
    }
    /// The value of the attribute with this local name; empty if there is none.
    std::string_view value(std::string_view name) const;

private:
    const char **m_pairs = nullptr;
};

/// Told of the elements of an XML text. Names come without their prefix.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;

    virtual void start(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view piece) = 0;
    /// True to end the reading before the end of the text.
    virtual bool isDone() const { return false; }
};

/// Reads a part of a package as XML, in pieces. Document type definitions are refused (they are the
/// way to let a small file grow without end), so is nesting beyond 200 levels.
Result<void> readXml(const ZipPackage &package, const QString &part, XmlHandler &handler,
                     JobControl &job);

} // namespace tidemark
