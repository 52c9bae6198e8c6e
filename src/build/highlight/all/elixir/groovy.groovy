{comment|#!/usr/bin/env groovy}
{keyword|import} groovy{punctuation|.}transform{punctuation|.}{module class-name|CompileStatic}

@{module class-name|CompileStatic}
class {module class-name|Shelf}<{module class-name|T}> implements {module class-name|Iterable}<{module class-name|T}> {punctuation|\{}
    private final {module class-name|List}<{module class-name|T}> jars {operator|=} {punctuation|[}{punctuation|]} as {module class-name|LinkedList}
    {keyword|def} size {operator|=} 3G
    {module class-name|String} label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {module class-name|Iterator}<{module class-name|T}> {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    static {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        {keyword|def} m {operator|=} {punctuation|[}{attr-name|a:} {number|1}{punctuation|,} {string|'b c'}: {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}: {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        {keyword|def} s {operator|=} {string|'''multi
line'''} {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|->} k {operator|=~} {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=}> {number|1} {punctuation|\}} : {string|"no"}
        {punctuation|(}{number|1}{operator|..}<{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|/}{operator|/} spock
{keyword|def} {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} {attr-name|expect:} a {operator|+} b {operator|==} c
    {attr-name|where:} a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
