{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{punctuation|?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
{function|namespace} Kitchen\\Tea{punctuation|;}

{function|use} Psr\\Log\\{punctuation|\{}{function|LoggerInterface} as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
{function|use} function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
{function|final} class Kettle extends Pot implements \\Countable
{punctuation|\{}
    {function|use} Heats{punctuation|;}
    {function|public} const MAX {operator|=} {number|0x1F}{punctuation|;}
    {function|public} function {function|__construct}{punctuation|(}private readonly {punctuation|?}{keyword|float} {variable|$litres} {operator|=} {number|1.7}{punctuation|,} protected array\|{keyword|string} {variable|$names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {function|public} function {function|count}{punctuation|(}{punctuation|)}{punctuation|:} {keyword|int} {punctuation|\{} {keyword|return} {function|count}{punctuation|(}{variable|$this}{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    {function|public} static function {function|boil}{punctuation|(}{keyword|string} &{variable|$s}{punctuation|,} {keyword|int} {punctuation|.}{punctuation|.}{punctuation|.}{variable|$rest}{punctuation|)}{punctuation|:} static {punctuation|\{}
        {variable|$t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} 'it\\'s' {punctuation|.} {tensor-punctuation punctuation|<<}{operator|<}EOT
        {function|heredoc} {variable|$s} {punctuation|\{}{variable|$this}{operator|-}{operator|>}litres{punctuation|\}}
        {function|EOT}{punctuation|;}
        {function|foreach} {punctuation|(}{variable|$rest} as {variable|$k} {operator|=}{operator|>} {variable|$v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{variable|$v} {operator|==}{operator|=} null {operator|\|\|} {operator|!}{function|isset}{punctuation|(}{variable|$rest}{punctuation|[}{variable|$k}{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        {variable|$f} {operator|=} {function|fn}{punctuation|(}{keyword|int} {variable|$x}{punctuation|)}{punctuation|:} {keyword|int} {operator|=}{operator|>} {variable|$x} {operator|+} {number|1}_000{punctuation|;} {comment|// arrow}
        {keyword|return} {function|match} {punctuation|(}true{punctuation|)} {punctuation|\{} {variable|$t} {operator|==} '' {operator|=}{operator|>} throw new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=}{operator|>} new {function|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{variable|$rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{punctuation|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}&amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{punctuation|?}php {keyword|if} {punctuation|(}{variable|$a}{punctuation|)}{punctuation|:} {punctuation|?}{operator|>}yes{operator|<}{punctuation|?}php endif{punctuation|;} {punctuation|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
