{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
{keyword|final} {keyword|class} {class-name|Kettle} {keyword|extends} {class-name|Pot} {keyword|implements} {class-name|{punctuation|\\}Countable}
{punctuation|\{}
    use Heats{punctuation|;}
    public {keyword|const} MAX {operator|=} {number|0x1F}{punctuation|;}
    public function {function|__construct}{punctuation|(}{keyword|private} readonly {operator|?}{keyword|float} {variable|$litres} {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}{keyword|string} {variable|$names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}{punctuation|:} {keyword|int} {punctuation|\{} {keyword|return} {function|count}{punctuation|(}${keyword|this}{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=>} self{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    public {keyword|static} function {function|boil}{punctuation|(}{keyword|string} {operator|&}{variable|$s}{punctuation|,} {keyword|int} {punctuation|.}{punctuation|.}{punctuation|.}{variable|$rest}{punctuation|)}{punctuation|:} {keyword|static} {punctuation|\{}
        {variable|$t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'s'} {punctuation|.} {operator|<<}{operator|<}EOT
        heredoc {variable|$s} {punctuation|\{}${keyword|this}{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}{variable|$rest} as {variable|$k} {operator|=}{operator|>} {variable|$v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{variable|$v} {operator|===} {keyword|null} {operator|\|\|} {operator|!}{function|isset}{punctuation|(}{variable|$rest}{punctuation|[}{variable|$k}{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        {variable|$f} {operator|=} {function|fn}{punctuation|(}{keyword|int} {variable|$x}{punctuation|)}{punctuation|:} {keyword|int} {operator|=}{operator|>} {variable|$x} {operator|+} 1_000{punctuation|;} {comment|// arrow}
        {keyword|return} match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {variable|$t} {operator|==} {string|''} {operator|=}{operator|>} {keyword|throw} {keyword|new} {class-name|{punctuation|\\}Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=}{operator|>} {keyword|new} {class-name|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{variable|$rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}{variable|$a}{punctuation|)}{punctuation|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
