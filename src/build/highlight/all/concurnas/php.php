{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string-literal|{string|"<?= $cls ?? 'none' ?>"}}{operator|>}
{operator|<}{operator|?}php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface {operator|as} Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}Attribute{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final {keyword|class} Kettle {keyword|extends} Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    {keyword|public} const MAX {operator|=} {number|0x1F}{punctuation|;}
    {keyword|public} function __construct{punctuation|(}{keyword|private} readonly {operator|?}{keyword|float} $litres {operator|=} {number|1.7}{punctuation|,} {keyword|protected} array\|string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {keyword|public} function count{punctuation|(}{punctuation|)}{punctuation|:} {keyword|int} {punctuation|\{} {keyword|return} count{punctuation|(}${keyword|this}{operator|->}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    {keyword|public} static function boil{punctuation|(}string &$s{punctuation|,} {keyword|int} {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{punctuation|:} static {punctuation|\{}
        $t {operator|=} {string-literal|{string|"Pot }{interpolation|{punctuation|\{}$s{punctuation|[}{number|0}{punctuation|]}{punctuation|\}}}{string| and $s->name at $}{interpolation|{punctuation|\{}x{punctuation|\}}}{string| \\n"}} {punctuation|.} {string-literal|{string|'it\\'s'}} {punctuation|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc $s {punctuation|\{}${keyword|this}{operator|->}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest {operator|as} $k {operator|=>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|==}{operator|=} {keyword|null} \|\| {operator|!}isset{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        $f {operator|=} fn{punctuation|(}{keyword|int} $x{punctuation|)}{punctuation|:} {keyword|int} {operator|=>} $x {operator|+} {number|1_000}{punctuation|;} {comment|// arrow}
        {keyword|return} {keyword|match} {punctuation|(}{keyword|true}{punctuation|)} {punctuation|\{} $t {operator|==} {string-literal|{string|''}} {operator|=>} {keyword|throw} {keyword|new} \\Exception{punctuation|(}{string-literal|{string|"none"}}{punctuation|)}{punctuation|,} {keyword|default} {operator|=>} {keyword|new} static{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string-literal|{string|"color: red"}}{operator|>}Tea {operator|<}b{operator|>}&amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
