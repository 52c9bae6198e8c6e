{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{punctuation|?}{return-type class-name|php}
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
{keyword|namespace} Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface {keyword|as} {class-name|Log}{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use {class-name|function} strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{preprocessor property|#[Attribute(Attribute::TARGET_CLASS)]}
final {keyword|class} {class-name|Kettle} extends Pot implements \\Countable
{punctuation|\{}
    {class-name|use} Heats{punctuation|;}
    {keyword|public} {keyword|const} MAX {operator|=} {number|0x1F}{punctuation|;}
    {keyword|public} {return-type class-name|function} {function|__construct}{punctuation|(}{keyword|private} {keyword|readonly} {punctuation|?}{keyword|float} $litres {operator|=} {number|1.7}{punctuation|,} {keyword|protected} array{operator|\|}{keyword|string} $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {keyword|public} {return-type class-name|function} {function|count}{punctuation|(}{punctuation|)}{punctuation|:} {keyword|int} {punctuation|\{} {keyword|return} {function|count}{punctuation|(}${keyword|this}{operator|->}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|::}MAX{punctuation|;} {punctuation|\}}

    {keyword|public} {keyword|static} {return-type class-name|function} {function|boil}{punctuation|(}{keyword|string} {operator|&}$s{punctuation|,} {keyword|int} {range operator|..}{punctuation|.}$rest{punctuation|)}{punctuation|:} {keyword|static} {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} 'it\\{char|'s'} {punctuation|.} {operator|<<}{operator|<}EOT
        heredoc $s {punctuation|\{}${keyword|this}{operator|->}litres{punctuation|\}}
        EOT{punctuation|;}
        {keyword|foreach} {punctuation|(}$rest {keyword|as} $k {operator|=>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|==}{operator|=} {keyword|null} {operator|\|\|} {operator|!}{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        $f {operator|=} {function|fn}{punctuation|(}{keyword|int} $x{punctuation|)}{punctuation|:} {keyword|int} {operator|=>} $x {operator|+} {number|1_000}{punctuation|;} {comment|// arrow}
        {keyword|return} match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|==} '' {operator|=>} {keyword|throw} {keyword|new} \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=>} {keyword|new} {keyword|static}{punctuation|(}{range operator|..}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{preprocessor property|# done}
{punctuation|?}{operator|>}
{operator|<}{class-name|p} style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{punctuation|?}php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} {punctuation|?}{operator|>}yes{operator|<}{punctuation|?}{class-name|php} endif{punctuation|;} {punctuation|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
