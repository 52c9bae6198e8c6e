{punctuation|<}{punctuation|!}DOCTYPE html{punctuation|>}
{punctuation|<}html{punctuation|>}{punctuation|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{punctuation|>}
{punctuation|<}?php
declare{punctuation|(}strict{punctuation|_}types{operator|=}{number|1}{punctuation|)};
namespace Kitchen{keyword|{punctuation|\\}Tea};

use Psr{keyword|{punctuation|\\}Log}\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}};
use function strlen;

/**
 * A kettle{punctuation|.}
 * @param float $litres
 */
{embedded-scheme|{punctuation|#}{scheme language-scheme|{punctuation|[}{function|Attribute}{punctuation|(}{function|Attribute::TARGET_CLASS}{punctuation|)}}}{punctuation|]}
final class Kettle extends Pot implements {keyword|{punctuation|\\}Countable}
{punctuation|\{}
    use Heats;
    public const MAX {operator|=} 0x1F;
    public function {punctuation|__}construct{punctuation|(}private readonly ?float $litres {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|,} protected array{operator|\|}string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function count{punctuation|(}{punctuation|)}: int {punctuation|\{} return count{punctuation|(}$this{punctuation|->}names{punctuation|)} ** {number|2} {punctuation|<}{operator|=}{punctuation|>} self::MAX; {punctuation|\}}

    public static function boil{punctuation|(}string &$s{punctuation|,} int ...$rest{punctuation|)}: static {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . 'it\\'s{punctuation|'} . {operator|<<}{punctuation|<}EOT
        heredoc $s {punctuation|\{}$this{punctuation|->}litres{punctuation|\}}
        EOT;
        foreach {punctuation|(}$rest as $k {operator|=}{punctuation|>} $v{punctuation|)} {punctuation|\{} if {punctuation|(}$v {operator|=}{operator|=}{operator|=} null {operator|\|}{operator|\|} !isset{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue; {punctuation|\}}
        $f {operator|=} fn{punctuation|(}int $x{punctuation|)}: int {operator|=}{punctuation|>} $x + {number|1}{punctuation|_}{number|000}; // arrow
        return match {punctuation|(}true{punctuation|)} {punctuation|\{} $t {operator|=}{operator|=} '' {operator|=}{punctuation|>} throw new {keyword|{punctuation|\\}Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{punctuation|>} new static{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
# done
?{punctuation|>}
{punctuation|<}p style{operator|=}{string|"color: red"}{punctuation|>}Tea {punctuation|<}b{punctuation|>}&amp;{punctuation|<}/b{punctuation|>} {punctuation|<}?php if {punctuation|(}$a{punctuation|)}: ?{punctuation|>}yes{punctuation|<}?php endif; ?{punctuation|>}{punctuation|<}/p{punctuation|>}
{punctuation|<}/body{punctuation|>}{punctuation|<}/html{punctuation|>}
