{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}{class-name|body} {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}{class-name|php}
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use {class-name|function} strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute{operator|:}{operator|:}TARGET_CLASS{punctuation|)}{punctuation|]}
{keyword|final} {keyword|class} {class-name|Kettle} {keyword|extends} {class-name|Pot} {keyword|implements} \\Countable
{punctuation|\{}
    {class-name|use} Heats{punctuation|;}
    {keyword|public} {keyword|const} MAX {operator|=} 0x1F{punctuation|;}
    {keyword|public} {class-name|function} {function|__construct}{punctuation|(}{keyword|private} readonly {operator|?}{keyword|float} $litres {operator|=} {number|1.7}{punctuation|,} {keyword|protected} {keyword|array}{operator|\|}{keyword|string} $names {operator|=} {sql language-sql|{punctuation|[}{punctuation|]}}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {keyword|public} {class-name|function} {function|count}{punctuation|(}{punctuation|)}{operator|:} {keyword|int} {punctuation|\{} {keyword|return} {function|count}{punctuation|(}${keyword|this}{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{operator|:}{operator|:}MAX{punctuation|;} {punctuation|\}}

    {keyword|public} {keyword|static} {class-name|function} {function|boil}{punctuation|(}{keyword|string} {operator|&}$s{punctuation|,} {keyword|int} {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{operator|:} {keyword|static} {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'s'} {punctuation|.} {operator|<<}{operator|<}EOT
        heredoc $s {punctuation|\{}${keyword|this}{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        {function|foreach} {punctuation|(}$rest {keyword|as} $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|===} {keyword|null} {operator|\|\|} {operator|!}{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        $f {operator|=} {function|fn}{punctuation|(}{keyword|int} $x{punctuation|)}{operator|:} {keyword|int} {operator|=}{operator|>} $x {operator|+} 1_000{punctuation|;} {comment|// arrow}
        {keyword|return} {function|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|==} {string|''} {operator|=}{operator|>} {keyword|throw} {keyword|new} \\{keyword|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=}{operator|>} {keyword|new} {keyword|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?}{operator|>}
{operator|<}{class-name|p} style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}{class-name|php} {keyword|if} {punctuation|(}$a{punctuation|)}{operator|:} {operator|?}{operator|>}yes{operator|<}{operator|?}{class-name|php} endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
