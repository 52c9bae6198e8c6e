{doctype|{punctuation|<!}{doctype-tag|DOCTYPE} {name|html}{punctuation|>}}
{tag|{tag|{punctuation|<}html}{punctuation|>}}{tag|{tag|{punctuation|<}body} {attr-name|class}{attr-value|{punctuation attr-equals|=}{punctuation|"}<?= $cls ?? 'none' ?>{punctuation|"}}{punctuation|>}}
{prolog|<?php
declare(strict_types=1);
namespace Kitchen\\Tea;

use Psr\\Log\\{soy language-soy|{delimiter punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{delimiter punctuation|\}}};
use function strlen;

{soy language-soy|{comment|/**
 * A kettle.
 * @param float $litres
 */}}
#[Attribute(Attribute::TARGET_CLASS)]
final class Kettle extends Pot implements \\Countable
\{
    use Heats;
    public const MAX = 0x1F;
    public function __construct(private readonly ?float $litres = 1.7, protected array\|string $names = []) \{\}

    public function count(): int {soy language-soy|{delimiter punctuation|\{} return {function|count}{punctuation|(}{variable|$this}{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}MAX; {delimiter punctuation|\}}}

    public static function boil(string &$s, int ...$rest): static \{
        $t = "Pot {soy language-soy|{delimiter punctuation|\{}{variable|$s{punctuation|[}{number|0}{punctuation|]}}{delimiter punctuation|\}}} and $s->name at ${soy language-soy|{delimiter punctuation|\{}x{delimiter punctuation|\}}} \\n" . 'it\\'s' . <<<EOT
        heredoc $s {soy language-soy|{delimiter punctuation|\{}{variable|$this}{operator|-}{operator|>}litres{delimiter punctuation|\}}}
        EOT;
        foreach ($rest as $k => $v) {soy language-soy|{delimiter punctuation|\{} {keyword|if} {punctuation|(}{variable|$v} {operator|==}{operator|=} {keyword|null} {punctuation|\|}{punctuation|\|} !{function|isset}{punctuation|(}{variable|$rest{punctuation|[}$k{punctuation|]}}{punctuation|)}{punctuation|)} continue; {delimiter punctuation|\}}}
        $f = fn(int $x): int => $x + 1_000;{soy language-soy| {comment|// arrow}}
        return match (true) {soy language-soy|{delimiter punctuation|\{} {variable|$t} {operator|==} {string|''} {operator|=}{operator|>} throw new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new {function|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{variable|$rest}{punctuation|)} {delimiter punctuation|\}}};
    \}
\}
# done
?>}
{tag|{tag|{punctuation|<}p} {special-attr|{attr-name|style}{attr-value|{punctuation attr-equals|=}{punctuation|"}{value css language-css|{property|color}{punctuation|:} red}{punctuation|"}}}{punctuation|>}}Tea {tag|{tag|{punctuation|<}b}{punctuation|>}}{entity named-entity|&amp;}{tag|{tag|{punctuation|</}b}{punctuation|>}} {prolog|<?php if ($a): ?>}yes{prolog|<?php endif; ?>}{tag|{tag|{punctuation|</}p}{punctuation|>}}
{tag|{tag|{punctuation|</}body}{punctuation|>}}{tag|{tag|{punctuation|</}html}{punctuation|>}}
