<!DOCTYPE html>
<html><body class={string|"<?= {variable|$cls} ?? 'none' ?>"}>
<?php
declare(strict_types=1);
namespace Kitchen\\Tea;

{directive-inline property|use} Psr\\Log\\\{LoggerInterface as Log, LogLevel\};
{directive-inline property|use} function strlen;

/**
 * A kettle.
 * @param float {variable|$litres}
 */
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
\{
    {directive-inline property|use} Heats;
    public const MAX = 0x1F;
    public function __construct(private readonly ?float {variable|$litres} = 1.7, protected array\|string {variable|$names} = []) \{\}

    public function count(): int \{ return count({variable|$this-}>names) ** 2 <=> self::MAX; \}

    public static function boil(string &{variable|$s}, int ...{variable|$rest}): static \{
        {variable|$t} = "Pot \{{variable|$s}{directive-flags keyword|[0]}\} and {variable|$s-}>name at {variable|$\{x\}} \\n" . {string|'it\\'s'} . <<<EOT
        heredoc {variable|$s} \{{variable|$this-}>litres\}
        EOT;
        foreach ({variable|$rest} as {variable|$k} => {variable|$v}) \{ if ({variable|$v} === null \|\| !isset({variable|$rest}[{variable|$k}])) continue; \}
        {variable|$f} = fn(int {variable|$x}): int => {variable|$x} + 1_000; // arrow
        return match (true) \{ {variable|$t} == {string|''} => throw new \\Exception({string|"none"}), default => new static(...{variable|$rest}) \};
    \}
\}
{comment|# done}
?>
<p style={string|"color: red"}>Tea <b>&amp;</b> <?php if ({variable|$a}): ?>yes<?php endif; ?></p>
</body></html>
