{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use {keyword|function} strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute{operator|:}{operator|:}TARGET_CLASS{punctuation|)}{punctuation|]}
{keyword|final} {keyword|class} {class-name|Kettle} {keyword|extends} {class-name|Pot} {keyword|implements} \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public {keyword|const} MAX {operator|=} {number|0x1F}{punctuation|;}
    public {keyword|function} {function|__construct}{punctuation|(}{keyword|private} readonly {operator|?}{keyword|float} {operator|$}litres {operator|=} {number|1.7}{punctuation|,} {keyword|protected} {keyword|array}{operator|\|}{keyword|string} {operator|$}names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public {keyword|function} {function|count}{punctuation|(}{punctuation|)}{operator|:} {keyword|int} {punctuation|\{} {keyword|return} {function|count}{punctuation|(}{operator|$}this{operator|-}{operator|>}names{punctuation|)} {operator|**} {number|2} {operator|<=}{operator|>} self{operator|:}{operator|:}MAX{punctuation|;} {punctuation|\}}

    public {keyword|static} {keyword|function} {function|boil}{punctuation|(}{keyword|string} {operator|&}{operator|$}s{punctuation|,} {keyword|int} {punctuation|.}{punctuation|.}{punctuation|.}{operator|$}rest{punctuation|)}{operator|:} {keyword|static} {punctuation|\{}
        {operator|$}t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'s'} {punctuation|.} {operator|<<}{operator|<}EOT
        heredoc {operator|$}s {punctuation|\{}{operator|$}this{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        {keyword|foreach} {punctuation|(}{operator|$}rest as {operator|$}k {operator|=}{operator|>} {operator|$}v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{operator|$}v {operator|==}{operator|=} null {operator|\|\|} {operator|!}{function|isset}{punctuation|(}{operator|$}rest{punctuation|[}{operator|$}k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        {operator|$}f {operator|=} {function|fn}{punctuation|(}{keyword|int} {operator|$}x{punctuation|)}{operator|:} {keyword|int} {operator|=}{operator|>} {operator|$}x {operator|+} {number|1}_000{punctuation|;} {comment|// arrow}
        {keyword|return} {function|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {operator|$}t {operator|==} {string|''} {operator|=}{operator|>} throw new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=}{operator|>} new {keyword|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{operator|$}rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}{operator|$}a{punctuation|)}{operator|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
