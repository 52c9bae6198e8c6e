{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string-interpolation|{string|"<?= $cls ?? 'none' ?>"}}{operator|>}
{operator|<}{operator|?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute{operator|::}TARGET_CLASS{punctuation|)}{punctuation|]}
final {keyword|class} {class-name|Kettle} extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} {number|0x1F}{punctuation|;}
    public function {function|__construct}{punctuation|(}{parameter-type class-name|private} readonly {operator|?}float $litres {operator|=} {number|1.7}{punctuation|,} {parameter-type class-name|protected} array{operator|\|}string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}{operator|:} int {punctuation|\{} {keyword|return} {function|count}{punctuation|(}${keyword|this}{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{operator|::}MAX{punctuation|;} {punctuation|\}}

    public static function {function|boil}{punctuation|(}string {operator|&}$s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{operator|:} static {punctuation|\{}
        $t {operator|=} {string-interpolation|{string|"Pot \{$s[0]\} and $s->name at }{interpolation|{interpolation-punctuation punctuation|$\{}{interpolation-expression|x}{interpolation-punctuation punctuation|\}}}{string| \\n"}} {punctuation|.} {string|'it\\'s'} {punctuation|.} {operator|<<}{operator|<}EOT
        heredoc $s {punctuation|\{}${keyword|this}{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest as $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|==}{operator|=} null {operator|\|\|} {operator|!}{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        $f {operator|=} {function|fn}{punctuation|(}int $x{punctuation|)}{operator|:} int {operator|=}{operator|>} $x {operator|+} {number|1}_000{punctuation|;} {comment|// arrow}
        {keyword|return} match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|==} {string|''} {operator|=}{operator|>} throw new \\{function|Exception}{punctuation|(}{string-interpolation|{string|"none"}}{punctuation|)}{punctuation|,} {keyword|default} {operator|=}{operator|>} new {function|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string-interpolation|{string|"color: red"}}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}$a{punctuation|)}{operator|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
