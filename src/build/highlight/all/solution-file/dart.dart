import {string|'package:tea/tea.dart'} as tea show Leaf;
/// A kettle.
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{
  {property|final double litres; static const int max} {operator|=} 0xFF;
  late final String? name;
  Kettle{punctuation|(}\{required this.litres{punctuation|,} this.name {operator|=} {string|'pot'}\}{punctuation|)};
  factory Kettle.small{punctuation|(}{punctuation|)} {operator|=}> _Small{punctuation|(}{punctuation|)};
  {property|String get label} {operator|=}> {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|''}{string|'multi'}{string|''};
  Future<void> boil{punctuation|(}[int n {operator|=} {number|10}]{punctuation|)} async \{
    await for {punctuation|(}var x in stream{punctuation|)} \{ if {punctuation|(}x is! int \|\| x {operator|=}{operator|=} null{punctuation|)} continue; yield* go{punctuation|(}x ?? {number|1}.5e3{punctuation|)}; \}
    list..add{punctuation|(}{number|1}{punctuation|)}..addAll{punctuation|(}[...?more{punctuation|,} if {punctuation|(}n > {number|1}{punctuation|)} {number|2}]{punctuation|)}; // cascade
    switch {punctuation|(}n{punctuation|)} \{ case {number|1}: break; default: throw StateError{punctuation|(}{string|'no'}{punctuation|)}; \} /* done */
  \}
\}
{property|typedef F} {operator|=} T Function<T>{punctuation|(}T{punctuation|)};
