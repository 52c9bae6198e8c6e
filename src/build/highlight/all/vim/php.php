{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use {keyword|function} strlen{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle{operator|.}
 {operator|*} @param float $litres
 {operator|*}{operator|/}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} {number|0x1F}{punctuation|;}
    public {keyword|function} {function|__construct}{punctuation|(}private {builtin|readonly} {operator|?}float $litres {operator|=} {number|1.7}{punctuation|,} protected array\|string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public {keyword|function} {function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} {keyword|return} {function|count}{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    public static {keyword|function} {function|boil}{punctuation|(}string &$s{punctuation|,} int {operator|.}{operator|.}{operator|.}$rest{punctuation|)}{punctuation|:} static {punctuation|\{}
        ${keyword|t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {operator|.} {string|'it\\'}s' {operator|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc $s {punctuation|\{}$this{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest {keyword|as} ${keyword|k} {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|==}{operator|=} null {operator|\|\|} {operator|!}{function|isset}{punctuation|(}$rest{punctuation|[}${keyword|k}{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        ${keyword|f} {operator|=} {function|fn}{punctuation|(}int ${keyword|x}{punctuation|)}{punctuation|:} int {operator|=}{operator|>} ${keyword|x} {operator|+} 1_000{punctuation|;} {operator|/}{operator|/} arrow
        {keyword|return} {keyword|match} {punctuation|(}true{punctuation|)} {punctuation|\{} ${keyword|t} {operator|==} {string|''} {operator|=}{operator|>} {keyword|throw} {keyword|new} \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} {keyword|new} {function|static}{punctuation|(}{operator|.}{operator|.}{operator|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?}{operator|>}
{operator|<}{keyword|p} style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}{keyword|b}{operator|>}&amp{punctuation|;}{operator|<}{operator|/}{keyword|b}{operator|>} {operator|<?}php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} {operator|?}{operator|>}yes{operator|<?}php {keyword|endif}{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}{keyword|p}{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
