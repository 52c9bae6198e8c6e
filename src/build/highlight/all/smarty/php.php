{doctype|{punctuation|<!}{doctype-tag|DOCTYPE} {name|html}{punctuation|>}}
{tag|{tag|{punctuation|<}html}{punctuation|>}}{tag|{tag|{punctuation|<}body} {attr-name|class}{attr-value|{punctuation attr-equals|=}{punctuation|"}<?= $cls ?? 'none' ?>{punctuation|"}}{punctuation|>}}
{prolog|<?php
declare(strict_types=1);
namespace Kitchen\\Tea;

use Psr\\Log\\{smarty language-smarty|{delimiter punctuation|\{}{keyword|LoggerInterface} as Log{punctuation|,} LogLevel{delimiter punctuation|\}}};
use function strlen;

/**
 * A kettle.
 * @param float $litres
 */
#[Attribute(Attribute::TARGET_CLASS)]
final class Kettle extends Pot implements \\Countable
{smarty language-smarty|{delimiter punctuation|\{}
    use Heats;
    public const {attr-name|MAX} {operator|=} {number|0x1F};
    public function {function|__construct}{punctuation|(}private readonly ?float {variable|$litres} {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}{function|string} {variable|$names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} return {function|count}{punctuation|(}{variable|$this}{punctuation|->}{variable|names}{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}MAX; {punctuation|\}}

    public static function {function|boil}{punctuation|(}string &{variable|$s}{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}{variable|$rest}{punctuation|)}{punctuation|:} static {punctuation|\{}
        {variable|$t} {operator|=} {string|"Pot {interpolation|{interpolation-punctuation punctuation|\{}{expression|{variable|$s}{punctuation|[}{number|0}{punctuation|]}}{interpolation-punctuation punctuation|\}}} and {variable|$s}->name at ${interpolation|{interpolation-punctuation punctuation|\{}{expression|x}{interpolation-punctuation punctuation|\}}} \\n"} {punctuation|.} {string|'it\\'s'} {punctuation|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc {variable|$s} {punctuation|\{}{variable|$this}{punctuation|->}{variable|litres}{punctuation|\}}
        EOT;
        foreach {punctuation|(}{variable|$rest} as {variable|$k} {operator|=}{operator|>} {variable|$v}{punctuation|)} {punctuation|\{} if {punctuation|(}{variable|$v} {operator|===} null {operator|\|\|} {operator|!}{function|isset}{punctuation|(}{variable|$rest}{punctuation|[}{variable|$k}{punctuation|]}{punctuation|)}{punctuation|)} continue; {punctuation|\}}
        {variable|$f} {operator|=} {function|fn}{punctuation|(}int {variable|$x}{punctuation|)}{punctuation|:} {attr-name|int} {operator|=}{operator|>} {variable|$x} {operator|+} {number|1}_000; {operator|/}{operator|/} arrow
        return match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {variable|$t} {operator|==} {string|''} {operator|=}{operator|>} throw new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {attr-name|default} {operator|=}{operator|>} new {function|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{variable|$rest}{punctuation|)} {punctuation|\}};
    {punctuation|\}}
{delimiter punctuation|\}}}
# done
?>}
{tag|{tag|{punctuation|<}p} {special-attr|{attr-name|style}{attr-value|{punctuation attr-equals|=}{punctuation|"}{value css language-css|{property|color}{punctuation|:} red}{punctuation|"}}}{punctuation|>}}Tea {tag|{tag|{punctuation|<}b}{punctuation|>}}{entity named-entity|&amp;}{tag|{tag|{punctuation|</}b}{punctuation|>}} {prolog|<?php if ($a): ?>}yes{prolog|<?php endif; ?>}{tag|{tag|{punctuation|</}p}{punctuation|>}}
{tag|{tag|{punctuation|</}body}{punctuation|>}}{tag|{tag|{punctuation|</}html}{punctuation|>}}
