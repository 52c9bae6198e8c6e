#{operator|=} {rule|block}
{definition keyword|comment} {operator|=}#
{rule|module} {rule|Tea}
{rule|using} {rule|LinearAlgebra}: {rule|norm}
{rule|struct} {rule|Kettle}\{{rule|T}<:{rule|Real}\} <: {rule|Pot}
    {rule|litres}::{rule|T}
    {rule|name}::{rule|String}
{rule|end}
{rule|function} {rule|boil}{punctuation|(}{rule|k}::{rule|Kettle}, {rule|n}{operator|=}{repetition operator|10}{comment|; verbose::Bool=true)::Int}
    {definition keyword|s} {operator|=} {string|"at $(k.litres) l $n\\n"} {repetition operator|*} {rule|raw}{string|"x"} {repetition operator|*} {string|""}{string|"multi"}{string|""}
    {definition keyword|c} {operator|=} '{rule|a}'{comment|; sym = :name; r = r"^a+"i}
    @{rule|time} {rule|for} {rule|i} {rule|in} {repetition operator|1}:{repetition operator|2}:{rule|n} # {rule|loop}
        {rule|i} ≤ {repetition operator|3} && {rule|continue}
        {definition keyword|x} {operator|=} {rule|i}^{repetition operator|2} ÷ {repetition operator|0}{rule|xff} + {repetition operator|1}_000.{repetition operator|5}{rule|e-3} {repetition operator|*} {repetition operator|2}{rule|im}
    {rule|end}
    {rule|return} {rule|nothing} {operator|=}{operator|=}{operator|=} {rule|s} ? {rule|Inf} : {rule|length}{punctuation|(}{rule|s}{punctuation|)}
{rule|end}
{rule|end}
