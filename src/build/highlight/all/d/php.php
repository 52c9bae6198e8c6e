{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}{keyword|body} {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use {keyword|function} strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
{keyword|final} {keyword|class} {class-name|Kettle} extends {class-name|Pot} implements {class-name|{punctuation|\\}Countable}
{punctuation|\{}
    use Heats{punctuation|;}
    {keyword|public} {keyword|const} MAX {operator|=} {number|0x1F}{punctuation|;}
    {keyword|public} {keyword|function} {function|__construct}{punctuation|(}{keyword|private} readonly ?{keyword|float} {keyword|$}litres {operator|=} {number|1.7}{punctuation|,} {keyword|protected} array{operator|\|}{keyword|string} {keyword|$}names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {keyword|public} {keyword|function} {function|count}{punctuation|(}{punctuation|)}{punctuation|:} {keyword|int} {punctuation|\{} {keyword|return} {function|count}{punctuation|(}{keyword|$}{keyword|this}{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    {keyword|public} {keyword|static} {keyword|function} {function|boil}{punctuation|(}{keyword|string} {operator|&}{keyword|$}s{punctuation|,} {keyword|int} {operator|...}{keyword|$}rest{punctuation|)}{punctuation|:} {keyword|static} {punctuation|\{}
        {keyword|$}t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} 'it\\{char|'s'} {punctuation|.} {operator|<<}{operator|<}EOT
        heredoc {keyword|$}s {punctuation|\{}{keyword|$}{keyword|this}{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        {keyword|foreach} {punctuation|(}{keyword|$}rest as {keyword|$}k {operator|=>} {keyword|$}v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{keyword|$}v {operator|==}{operator|=} {keyword|null} {operator|\|\|} {operator|!}{function|isset}{punctuation|(}{keyword|$}rest{punctuation|[}{keyword|$}k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        {keyword|$}f {operator|=} {function|fn}{punctuation|(}{keyword|int} {keyword|$}x{punctuation|)}{punctuation|:} {keyword|int} {operator|=>} {keyword|$}x {operator|+} {number|1_000}{punctuation|;} {comment|// arrow}
        {keyword|return} match {punctuation|(}{keyword|true}{punctuation|)} {punctuation|\{} {keyword|$}t {operator|==} '' {operator|=>} {keyword|throw} {keyword|new} {class-name|{punctuation|\\}Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=>} {keyword|new} {class-name|static}{punctuation|(}{operator|...}{keyword|$}rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
?{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}{keyword|$}a{punctuation|)}{punctuation|:} ?{operator|>}yes{operator|<}?php endif{punctuation|;} ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}{keyword|body}{operator|>}{operator|<}{operator|/}html{operator|>}
