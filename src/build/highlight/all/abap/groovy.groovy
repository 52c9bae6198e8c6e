#!/usr/bin/env groovy
{keyword|import} groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
{keyword|class} Shelf<T> implements Iterable<T> {token-operator punctuation|\{}
    {keyword|private} {keyword|final} {keyword|List}<T> jars {operator|=} [] {keyword|as} LinkedList
    def {keyword|size} {operator|=} 3G
    String label {operator|=} {eol-comment comment|"Shelf of $\{jars.size()\}}{string-template string| jars, first $}{token-operator punctuation|\{}jars ? jars[{number|0}]?{punctuation|.}{keyword|name} {punctuation|:} {string|'none'}{token-operator punctuation|\}}"

    {keyword|Iterator}<T> {keyword|iterator}{punctuation|(}{punctuation|)} {token-operator punctuation|\{} jars{punctuation|.}{keyword|iterator}{punctuation|(}{punctuation|)} {token-operator punctuation|\}}

    {keyword|static} {keyword|main}{punctuation|(}args{punctuation|)} {token-operator punctuation|\{}
        def {keyword|m} {operator|=} [a{punctuation|:} {number|1}{punctuation|,} {string|'b c'}{punctuation|:} {number|2}{punctuation|.}5e3{punctuation|,} {punctuation|(}args{punctuation|.}{keyword|length}{punctuation|)}{punctuation|:} /slashy ${token-operator punctuation|\{}{number|1}{token-operator punctuation|\}} {keyword|regex}/]
        def s {operator|=} {string|''}'multi
{keyword|line}{string|''}' {operator|+} $/dollar $m slashy/$
        {keyword|assert} {keyword|m}{punctuation|.}every {token-operator punctuation|\{} k{punctuation|,} v -> k =~ /^[a{token-operator punctuation|-}z]/ {string-operator keyword|&&} v <=> {number|1} {token-operator punctuation|\}} {punctuation|:} {eol-comment comment|"no"}
        {punctuation|(}{number|1}{punctuation|.}{punctuation|.}<{number|5}{punctuation|)}{punctuation|.}step{punctuation|(}{number|2}{punctuation|)}{punctuation|.}{keyword|each} {token-operator punctuation|\{} println it {operator|**} {number|2} {token-operator punctuation|\}}
    {token-operator punctuation|\}}
{token-operator punctuation|\}}
// spock
def {eol-comment comment|"adds"() \{ expect: a + b == c}
    {keyword|where}{punctuation|:} a {token-operator punctuation|\|}{string-template string| b }{token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|} {keyword|c}
           {number|1} {token-operator punctuation|\|}{string-template string| 2 }{token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|} {number|3} {token-operator punctuation|\}}
