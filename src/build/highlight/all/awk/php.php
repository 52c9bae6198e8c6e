{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use {keyword|function} strlen{punctuation|;}

{operator|/}{operator|**}
 {operator|*} A kettle.
 {operator|*} @param float {variable|$litres}
 {operator|*}{operator|/}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} {number|0x1F}{punctuation|;}
    public {keyword|function} {function|__construct}{punctuation|(}private readonly {operator|?}float {variable|$litres} {operator|=} {number|1.7}{punctuation|,} protected array\|string {variable|$names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public {keyword|function} {function|count}{punctuation|(}{punctuation|)}{operator|:} int {punctuation|\{} {keyword|return} {function|count}{punctuation|(}{variable|$this}{operator|-}{operator|>}names{punctuation|)} {operator|**} {number|2} {operator|<=}{operator|>} self{operator|:}{operator|:}MAX{punctuation|;} {punctuation|\}}

    public static {keyword|function} {function|boil}{punctuation|(}string &{variable|$s}{punctuation|,} int ...{variable|$rest}{punctuation|)}{operator|:} static {punctuation|\{}
        {variable|$t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . 'it\\'s' . {operator|<<}{operator|<}EOT
        heredoc {variable|$s} {punctuation|\{}{variable|$this}{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        {function|foreach} {punctuation|(}{variable|$rest} as {variable|$k} {operator|=}{operator|>} {variable|$v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{variable|$v} {operator|==}{operator|=} null {operator|\|\|} {operator|!}{function|isset}{punctuation|(}{variable|$rest}{punctuation|[}{variable|$k}{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        {variable|$f} {operator|=} {function|fn}{punctuation|(}int {variable|$x}{punctuation|)}{operator|:} int {operator|=}{operator|>} {variable|$x} {operator|+} 1_000{punctuation|;} {regex|//} arrow
        {keyword|return} {function|match} {punctuation|(}true{punctuation|)} {punctuation|\{} {variable|$t} {operator|==} '' {operator|=}{operator|>} throw new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=}{operator|>} new {function|static}{punctuation|(}...{variable|$rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>&}amp{punctuation|;}{operator|<}{regex|/b> <?php if ($a): ?>yes<?php endif; ?></}p{operator|>}
{operator|<}{regex|/body></}html{operator|>}
