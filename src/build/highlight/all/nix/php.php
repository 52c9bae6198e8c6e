{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} 0x1F{punctuation|;}
    public function __construct{punctuation|(}private readonly {operator|?}float $litres {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|,} protected array\|string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function count{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} return count{punctuation|(}$this{operator|->}names{punctuation|)} ** {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    public static function boil{punctuation|(}string &$s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{punctuation|:} static {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at {interpolation|{antiquotation important|$}{punctuation|\{}x{punctuation|\}}} \\n"} {punctuation|.} 'it\\'s' {punctuation|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc $s {punctuation|\{}$this{operator|->}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest as $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|==}{operator|=} {keyword|null} {operator|\|\|} {operator|!}isset{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        $f {operator|=} fn{punctuation|(}int $x{punctuation|)}{punctuation|:} int {operator|=}{operator|>} $x {operator|+} 1_000{punctuation|;} {operator|//} arrow
        return match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|==} '' {operator|=}{operator|>} {function|throw} new \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new static{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}&amp{punctuation|;}{operator|<}{url|/b}{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{url|/p}{operator|>}
{operator|<}{url|/body}{operator|>}{operator|<}{url|/html}{operator|>}
