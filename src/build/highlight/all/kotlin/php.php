{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string-literal singleline|{string|"<?= }{interpolation|{interpolation-punctuation punctuation|$}{expression|cls}}{string| ?? 'none' ?>"}}{operator|>}
{operator|<}{operator|?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute{operator|::}TARGET_CLASS{punctuation|)}{punctuation|]}
{keyword|final} {keyword|class} Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    {keyword|public} {keyword|const} MAX {operator|=} {number|0x1F}{punctuation|;}
    {keyword|public} function {function|__construct}{punctuation|(}{keyword|private} readonly {operator|?}float $litres {operator|=} {number|1.7}{punctuation|,} {keyword|protected} array\|string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {keyword|public} function {function|count}{punctuation|(}{punctuation|)}{operator|:} int {punctuation|\{} {keyword|return} {function|count}{punctuation|(}${keyword|this}{operator|->}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{operator|::}MAX{punctuation|;} {punctuation|\}}

    {keyword|public} static function {function|boil}{punctuation|(}string &$s{punctuation|,} int {operator|..}{punctuation|.}$rest{punctuation|)}{operator|:} static {punctuation|\{}
        $t {operator|=} {string-literal singleline|{string|"Pot \{}{interpolation|{interpolation-punctuation punctuation|$}{expression|s}}{string|[0]\} and }{interpolation|{interpolation-punctuation punctuation|$}{expression|s}}{string|->name at }{interpolation|{interpolation-punctuation punctuation|$\{}{expression|x}{interpolation-punctuation punctuation|\}}}{string| \\n"}} {punctuation|.} 'it\\{char|'s'} {punctuation|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc $s {punctuation|\{}${keyword|this}{operator|->}litres{punctuation|\}}
        EOT{punctuation|;}
        {function|foreach} {punctuation|(}$rest {keyword|as} $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|===} {keyword|null} {operator|\|\|} {operator|!}{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        $f {operator|=} {function|fn}{punctuation|(}int $x{punctuation|)}{operator|:} int {operator|=}{operator|>} $x {operator|+} {number|1_000}{punctuation|;} {comment|// arrow}
        {keyword|return} {function|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|==} '' {operator|=}{operator|>} {keyword|throw} new \\{function|Exception}{punctuation|(}{string-literal singleline|{string|"none"}}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new {function|static}{punctuation|(}{operator|..}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string-literal singleline|{string|"color: red"}}{operator|>}Tea {operator|<}b{operator|>}&amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}$a{punctuation|)}{operator|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
