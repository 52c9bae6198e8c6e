<{tag|!DOCTYPE} html{punctuation|>}
<html{punctuation|>}<body class="<{punctuation|?}= $cls {punctuation|?}{punctuation|?} 'none' {punctuation|?}{punctuation|>}"{punctuation|>}
<{punctuation|?}php
declare(strict_types=1);
namespace Kitchen\\Tea;

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}};
use function strlen;

/{important|**}
 * A kettle.
 * @param float $litres
 {important|*/}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats;
    public const MAX = 0x1F;
    public function __construct(private readonly {punctuation|?}float $litres = 1.7{punctuation|,} protected array{punctuation|\|}string $names = {punctuation|[}{punctuation|]}) {punctuation|\{}{punctuation|\}}

    {key atrule|public function count()}{punctuation|:} int {punctuation|\{} return count($this{punctuation|-}{punctuation|>}names) {important|**} 2 <={punctuation|>} self{punctuation|:}{punctuation|:}MAX; {punctuation|\}}

    public static function boil(string {important|&$s}{punctuation|,} {key atrule|int ...$rest)}{punctuation|:} static {punctuation|\{}
        $t = "Pot {punctuation|\{}$s{punctuation|[}{number|0}{punctuation|]}{punctuation|\}} and $s{punctuation|-}{punctuation|>}name at ${punctuation|\{}x{punctuation|\}} \\n" . 'it\\'s' . <<<EOT
        heredoc $s {punctuation|\{}$this{punctuation|-}{punctuation|>}litres{punctuation|\}}
        EOT;
        foreach ($rest as $k ={punctuation|>} $v) {punctuation|\{} if ($v === null {punctuation|\|}{punctuation|\|} {tag|!isset($rest}{punctuation|[}$k{punctuation|]})) continue; {punctuation|\}}
        {key atrule|$f = fn(int $x)}{punctuation|:} int ={punctuation|>} $x + 1_000; // arrow
        return match (true) {punctuation|\{} $t == '' ={punctuation|>} throw new \\Exception("none"){punctuation|,} default ={punctuation|>} new static({punctuation|...}$rest) {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
{punctuation|?}{punctuation|>}
{key atrule|<p style="color}{punctuation|:} {key atrule|red">Tea <b>&amp;</b> <?php if ($a)}{punctuation|:} {punctuation|?}{punctuation|>}yes<{punctuation|?}php endif; {punctuation|?}{punctuation|>}</p{punctuation|>}
</body{punctuation|>}</html{punctuation|>}
