#{operator|=} {rule|block}
{definition rule keyword|comment} {operator|=}#
{rule|module Tea}
{rule|using LinearAlgebra}: {rule|norm}
{rule|struct Kettle}{punctuation|\{}{rule|T}<:{rule|Real}{punctuation|\}} <: {rule|Pot}
    {rule|litres}::{rule|T}
    {rule|name}::{rule|String}
{rule|end}
{rule|function boil}{punctuation|(}{rule|k}::{rule|Kettle}{punctuation|,} {rule|n}{operator|=}10{punctuation|;} {rule|verbose}::{rule|Bool}{operator|=}{rule|true}{punctuation|)}::{rule|Int}
    {definition rule keyword|s} {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} {rule|raw}{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    {definition rule keyword|c} {operator|=} {string|'a'}{punctuation|;} {rule|sym} {operator|=} :{rule|name}{punctuation|;} {rule|r} {operator|=} {rule|r}{string|"^a+"}{rule|i}
    @{rule|time for i in} 1:2:{rule|n} # {rule|loop}
        {rule|i} ≤ 3 && {rule|continue}
        {definition rule keyword|x} {operator|=} {rule|i}^2 ÷ 0xff + 1_000{punctuation|.}5e{operator|-}3 {operator|*} 2im
    {rule|end}
    {definition rule keyword|return nothing} {operator|=}{operator|=}{operator|=} {rule|s} ? {rule|Inf} : {rule|length}{punctuation|(}{rule|s}{punctuation|)}
{rule|end}
{rule|end}
