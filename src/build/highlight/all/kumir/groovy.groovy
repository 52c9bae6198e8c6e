{prolog|#!/usr/bin/env groovy}
{name|import groovy}.{name|transform}.{name|CompileStatic}

{name|@CompileStatic}
{name|class Shelf}{operator-char operator|<}{name|T}{operator-char operator|>} {name|implements Iterable}{operator-char operator|<}{name|T}{operator-char operator|>} \{
    {name|private final List}{operator-char operator|<}{name|T}{operator-char operator|>} {name|jars} {operator-char operator|=} {punctuation|[}{punctuation|]} {name|as LinkedList}
    {name|def size} {operator-char operator|=} 3G
    {name|String label} {operator-char operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {name|Iterator}{operator-char operator|<}{name|T}{operator-char operator|>} {name|iterator}{punctuation|(}{punctuation|)} \{ {name|jars}.{name|iterator}{punctuation|(}{punctuation|)} \}

    {name|static main}{punctuation|(}{name|args}{punctuation|)} \{
        {name|def m} {operator-char operator|=} {punctuation|[}{name|a}{punctuation|:} {number|1}{punctuation|,} {string|'b c'}{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}{name|args}.{name|length}{punctuation|)}{punctuation|:} {operator-char operator|/}{name|slashy} $\{{number|1}\} {name|regex}{operator-char operator|/}{punctuation|]}
        {name|def s} {operator-char operator|=} {string|''}'{name|multi}
{name|line}{string|''}' {operator-char operator|+} ${operator-char operator|/}{name|dollar} ${name|m slashy}{operator-char operator|/}$
        {name|assert m}.{name|every} \{ {name|k}{punctuation|,} {name|v} {operator-char operator|-}{operator-char operator|>} {name|k} {operator-char operator|=}~ {operator-char operator|/}^{punctuation|[}{name|a}{operator-char operator|-}{name|z}{punctuation|]}{operator-char operator|/} && {name|v} {operator-char operator|<=}{operator-char operator|>} {number|1} \} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1.}.{operator-char operator|<}{number|5}{punctuation|)}.{name|step}{punctuation|(}{number|2}{punctuation|)}.{name|each} \{ {name|println it} {operator-char operator|**} {number|2} \}
    \}
\}
{operator-char operator|/}{operator-char operator|/} {name|spock}
{name|def} {string|"adds"}{punctuation|(}{punctuation|)} \{ {name|expect}{punctuation|:} {name|a} {operator-char operator|+} {name|b} {operator-char operator|=}{operator-char operator|=} {name|c}
    {name|where}{punctuation|:} {name|a} {comment|\| b \|\| c}
           {number|1} {comment|\| 2 \|\| 3 \}}
