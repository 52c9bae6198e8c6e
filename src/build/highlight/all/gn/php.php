{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string-literal|{string|"<?= }{interpolation|{variable|$cls}}{string| ?? 'none' ?>"}}{operator|>}
{operator|<}?php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)};
namespace Kitchen\\Tea;

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}};
use function strlen;

/**
 * A kettle{punctuation|.}
 * @param float $litres
 */
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats;
    public const MAX {operator|=} 0x1F;
    public function {function|__construct}{punctuation|(}private readonly ?float $litres {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|,} protected array\|string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}: int {punctuation|\{} return {function|count}{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} ** {number|2} {operator|<=}{operator|>} self::MAX; {punctuation|\}}

    public static function {function|boil}{punctuation|(}string &$s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}: static {punctuation|\{}
        $t {operator|=} {string-literal|{string|"Pot \{}{interpolation|{variable|$s}}{string|[0]\} and }{interpolation|{variable|$s}}{string|->name at }{interpolation|{interpolation-punctuation punctuation|$\{}{expression|x}{interpolation-punctuation punctuation|\}}}{string| \\n"}} {punctuation|.} 'it\\'s' {punctuation|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc $s {punctuation|\{}$this{operator|-}{operator|>}litres{punctuation|\}}
        EOT;
        {builtin-function keyword|foreach} {punctuation|(}$rest as $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|==}{operator|=} null {operator|\|\|} {operator|!}{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue; {punctuation|\}}
        $f {operator|=} {function|fn}{punctuation|(}int $x{punctuation|)}: int {operator|=}{operator|>} $x {operator|+} 1_000; // arrow
        return {function|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|==} '' {operator|=}{operator|>} throw new \\{function|Exception}{punctuation|(}{string-literal|{string|"none"}}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new {function|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
?{operator|>}
{operator|<}p style{operator|=}{string-literal|{string|"color: red"}}{operator|>}Tea {operator|<}b{operator|>}&amp;{operator|<}/b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}$a{punctuation|)}: ?{operator|>}yes{operator|<}?php endif; ?{operator|>}{operator|<}/p{operator|>}
{operator|<}/body{operator|>}{operator|<}/html{operator|>}
