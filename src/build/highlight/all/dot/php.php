{node|<{markup language-markup language-html language-xml|!DOCTYPE html}>}
{node|<{markup language-markup language-html language-xml|html}>}<{node|body} {attr-name|class}{operator|=}{attr-value|"<?= $cls ?? 'none' ?>"}>
{node|<{markup language-markup language-html language-xml|?php
declare(strict_types=1);
namespace Kitchen\\Tea;

use Psr\\Log\\\{LoggerInterface as Log, LogLevel\};
use function strlen;

/**
 * A kettle.
 * @param float $litres
 */
#[Attribute(Attribute::TARGET_CLASS)]
final class Kettle extends Pot implements \\Countable
\{
    use Heats;
    public const MAX = 0x1F;
    public function __construct(private readonly ?float $litres = 1.7, protected array\|string $names = []) \{\}

    public function count(): int \{ return count($this-}>}names) ** {node|2} {node|<{markup language-markup language-html language-xml|=}>} {node|self}{operator|:}{operator|:}{node|MAX}{punctuation|;} {punctuation|\}}

    {node|public} {node|static} {node|function} {node|boil}({node|string} &${node|s}{punctuation|,} {node|int} ...${node|rest}){operator|:} {node|static} {punctuation|\{}
        ${node|t} {operator|=} {attr-value|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . '{node|it}\\'{node|s}' . <{node|<{markup language-markup language-html language-xml|{tag|{tag|{punctuation|<}EOT}
        {attr-name|heredoc} {attr-name|$s} {attr-name|\{$this-}{punctuation|>}}litres\}
        EOT;
        foreach ($rest as $k =}>} ${node|v}) {punctuation|\{} {node|if} (${node|v} {operator|=}{operator|=}{operator|=} {attr-value|null} \|\| !{node|isset}(${node|rest}{punctuation|[}${node|k}{punctuation|]})) {node|continue}{punctuation|;} {punctuation|\}}
        ${node|f} {operator|=} {attr-value|fn}({node|int} ${node|x}){operator|:} {attr-name|int} {operator|=}> ${node|x} + {node|1}_000{punctuation|;} {comment|// arrow}
        {node|return} {node|match} ({node|true}) {punctuation|\{} ${node|t} {operator|=}{operator|=} '' {operator|=}> {node|throw} {node|new} \\Exception({node|"none"}){punctuation|,} {attr-name|default} {operator|=}> {node|new} {node|static}(...${node|rest}) {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
?>
{node|<{markup language-markup language-html language-xml|p style="color: red"}>}Tea {node|<{markup language-markup language-html language-xml|b}>}&{node|amp}{punctuation|;}{node|<{markup language-markup language-html language-xml|/b}>} {node|<{markup language-markup language-html language-xml|?php if ($a): ?}>}yes<?{node|php} {node|endif}{punctuation|;} ?>{node|<{markup language-markup language-html language-xml|/p}>}
{node|<{markup language-markup language-html language-xml|/body}>}</{node|html}>
