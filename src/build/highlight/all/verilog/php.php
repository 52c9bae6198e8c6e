{operator|<!}DOCTYPE html{operator|>}
{operator|<}html{operator|><}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

{keyword|use} Psr\\Log\\{operator|\{}LoggerInterface as Log{punctuation|,} LogLevel{operator|\}}{punctuation|;}
{keyword|use} {keyword|function} strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
{keyword|final} {keyword|class} Kettle {keyword|extends} Pot implements \\Countable
{operator|\{}
    {keyword|use} Heats{punctuation|;}
    public {keyword|const} MAX {operator|=} {number|0}x1F{punctuation|;}
    public {keyword|function} {function|__construct}{punctuation|(}private readonly {operator|?}float {kernel-function property|$litres} {operator|=} {number|1.7}{punctuation|,} {keyword|protected} array{operator|\|}{keyword|string} {kernel-function property|$names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {operator|\{\}}

    public {keyword|function} {function|count}{punctuation|(}{punctuation|)}{punctuation|:} {keyword|int} {operator|\{} {keyword|return} {function|count}{punctuation|(}{kernel-function property|$this}{operator|->}names{punctuation|)} {operator|**} {number|2} {operator|<=>} self{punctuation|:}{punctuation|:}MAX{punctuation|;} {operator|\}}

    public {keyword|static} {keyword|function} {function|boil}{punctuation|(}{keyword|string} {operator|&}{kernel-function property|$s}{punctuation|,} {keyword|int} {punctuation|.}{punctuation|.}{punctuation|.}{kernel-function property|$rest}{punctuation|)}{punctuation|:} {keyword|static} {operator|\{}
        {kernel-function property|$t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} 'it\\'s' {punctuation|.} {operator|<<<}EOT
        heredoc {kernel-function property|$s} {operator|\{}{kernel-function property|$this}{operator|->}litres{operator|\}}
        EOT{punctuation|;}
        {keyword|foreach} {punctuation|(}{kernel-function property|$rest} as {kernel-function property|$k} {operator|=>} {kernel-function property|$v}{punctuation|)} {operator|\{} {keyword|if} {punctuation|(}{kernel-function property|$v} {operator|===} {keyword|null} {operator|\|\|} {operator|!}{function|isset}{punctuation|(}{kernel-function property|$rest}{punctuation|[}{kernel-function property|$k}{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {operator|\}}
        {kernel-function property|$f} {operator|=} {function|fn}{punctuation|(}{keyword|int} {kernel-function property|$x}{punctuation|)}{punctuation|:} {keyword|int} {operator|=>} {kernel-function property|$x} {operator|+} {number|1_000}{punctuation|;} {comment|// arrow}
        {keyword|return} match {punctuation|(}true{punctuation|)} {operator|\{} {kernel-function property|$t} {operator|==} '' {operator|=>} throw {keyword|new} \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=>} {keyword|new} {function|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{kernel-function property|$rest}{punctuation|)} {operator|\}}{punctuation|;}
    {operator|\}}
{operator|\}}
# done
{operator|?>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>&}amp{punctuation|;}{operator|</}b{operator|>} {operator|<?}php {keyword|if} {punctuation|(}{kernel-function property|$a}{punctuation|)}{punctuation|:} {operator|?>}yes{operator|<?}php endif{punctuation|;} {operator|?></}p{operator|>}
{operator|</}body{operator|></}html{operator|>}
