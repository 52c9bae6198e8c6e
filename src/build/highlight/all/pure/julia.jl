{operator|#=} block
comment {operator|=#}
module Tea
{keyword|using} LinearAlgebra{operator|:} norm
struct Kettle{punctuation|\{}T{operator|<:}Real{punctuation|\}} {operator|<:} Pot
    litres{operator|::}T
    name{operator|::}String
{keyword|end}
{function|function} boil{punctuation|(}k{operator|::}Kettle{operator|,} n{operator|=}{number|10}{punctuation|;} verbose{operator|::}Bool{operator|=}{keyword|true}{punctuation|)}{operator|::}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} {operator|'}a{operator|'}{punctuation|;} sym {operator|=} {operator|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    {operator|@}time for i in {number|1}{operator|:}{number|2}{operator|:}n {operator|#} loop
        i {operator|≤} {number|3} {operator|&&} continue
        x {operator|=} i{operator|^}{number|2} {operator|÷} {number|0xff} {operator|+} {number|1}_000{operator|.}{number|5e-3} {operator|*} {number|2}{function|im}
    {keyword|end}
    return nothing {operator|===} s {operator|?} {number|Inf} {operator|:} length{punctuation|(}s{punctuation|)}
{keyword|end}
{keyword|end}
