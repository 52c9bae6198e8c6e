{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string|{double-quoted|"<?= {interpolation variable|$cls} ?? 'none' ?>"}}{operator|>}
{operator|<}{operator|?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use {keyword|function} strlen{punctuation|;}

{multiline-comment comment|/**
 * A kettle.
 * @param float $litres
 */}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final {keyword|class} Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} {number|0x1F}{punctuation|;}
    public {keyword|function} {function|__construct}{punctuation|(}{keyword|private} readonly {operator|?}float {variable|$litres} {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string {variable|$names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public {keyword|function} {function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} return {function|count}{punctuation|(}{variable|$this}{operator|->}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|::}MAX{punctuation|;} {punctuation|\}}

    public static {keyword|function} {function|boil}{punctuation|(}string &{variable|$s}{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}{variable|$rest}{punctuation|)}{punctuation|:} static {punctuation|\{}
        {variable|$t} {operator|=} {string|{double-quoted|"Pot \{{interpolation variable|$s}[0]\} and {interpolation variable|$s}->name at {interpolation|{delimiter variable|$}{punctuation|\{}{short-variable variable|x}{punctuation|\}}} \\n"}} {punctuation|.} {string|'it\\'s'} {punctuation|.} {operator|<<}{operator|<}EOT
        heredoc {variable|$s} {punctuation|\{}{variable|$this}{operator|->}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}{variable|$rest} as {variable|$k} {operator|=>} {variable|$v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{variable|$v} {operator|==}{operator|=} null {operator|\|}{operator|\|} {operator|!}{function|isset}{punctuation|(}{variable|$rest}{punctuation|[}{variable|$k}{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        {variable|$f} {operator|=} {function|fn}{punctuation|(}int {variable|$x}{punctuation|)}{punctuation|:} {attr-name|int} {operator|=>} {variable|$x} {operator|+} 1_000{punctuation|;} {operator|/}{operator|/} arrow
        return match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {variable|$t} {operator|==} {string|''} {operator|=>} throw new \\{function|Exception}{punctuation|(}{string|{double-quoted|"none"}}{punctuation|)}{punctuation|,} {attr-name|default} {operator|=>} new {function|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{variable|$rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|{double-quoted|"color: red"}}{operator|>}Tea {operator|<}b{operator|>}&amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}{variable|$a}{punctuation|)}{punctuation|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
