{comment|#= block
comment =#}
{keyword|module} Tea
{keyword|using} LinearAlgebra{punctuation|:} norm
{keyword|struct} Kettle{punctuation|\{}T{operator|<:}Real{punctuation|\}} {operator|<:} Pot
    litres{punctuation|::}T
    name{punctuation|::}String
{keyword|end}
{keyword|function} boil{punctuation|(}k{punctuation|::}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} verbose{punctuation|::}Bool{operator|=}{boolean|true}{punctuation|)}{punctuation|::}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} {string|raw"x"} {operator|*} {string|"""multi"""}
    c {operator|=} {char|'a'}{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} {regex|r"^a+"i}
    @time {keyword|for} i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n {comment|# loop}
        i {operator|≤} {number|3} {operator|&&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} {operator|÷} {number|0xff} {operator|+} {number|1_000.5e-3} {operator|*} {number|2}{constant|im}
    {keyword|end}
    {keyword|return} nothing {operator|===} s {punctuation|?} {constant|Inf} {punctuation|:} length{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
