{operator|<}{operator|!}DOCTYPE html{operator|>}
{generics|{punctuation|<}html{punctuation|>}}{operator|<}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}Attribute{punctuation|(}Attribute{operator|::}TARGET_CLASS{punctuation|)}{punctuation|]}
{keyword|final} {keyword|class} Kettle {keyword|extends} Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} {number|0x1F}{punctuation|;}
    public function __construct{punctuation|(}{keyword|private} readonly {operator|?}float $litres {operator|=} {number|1.7}{punctuation|,} {keyword|protected} array{operator|\|}string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function count{punctuation|(}{punctuation|)}{operator|:} int {punctuation|\{} {keyword|return} count{punctuation|(}${keyword|this}{operator|->}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<}{keyword|=>} {keyword|self}{operator|::}MAX{punctuation|;} {punctuation|\}}

    public static function boil{punctuation|(}string {operator|&}$s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{operator|:} static {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {char|'it\\'s'} {punctuation|.} {operator|<<}{operator|<}EOT
        heredoc $s {punctuation|\{}${keyword|this}{operator|->}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest as $k {keyword|=>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|==}{operator|=} {keyword|null} {operator|\|\|} {operator|!}isset{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        $f {operator|=} fn{punctuation|(}int $x{punctuation|)}{operator|:} int {keyword|=>} $x {operator|+} {number|1}_000{punctuation|;} {comment|// arrow}
        {keyword|return} {keyword|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|==} {string|''} {keyword|=>} {keyword|throw} {keyword|new} \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {keyword|=>} {keyword|new} static{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {generics|{punctuation|<}b{punctuation|>}}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}$a{punctuation|)}{operator|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
