import {string|'package:tea/tea.dart'} as tea show Leaf;
/// A kettle.
@immutable
abstract class Kettle<T extends num{operator|>} extends Pot with Heat implements Comparable<Kettle{operator|>} \{
  final double litres; static const int max {punctuation|=} 0xFF;
  late final String? {header-statement bold|name};
  Kettle{punctuation|(}\{required this.litres{punctuation|,} this.{header-statement bold|name} {punctuation|=} {string|'pot'}\}{punctuation|)};
  factory Kettle.small{punctuation|(}{punctuation|)} {punctuation|=}{operator|>} _Small{punctuation|(}{punctuation|)};
  String get label {punctuation|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|''}{string|'multi'}{string|''};
  Future<void{operator|>} boil{punctuation|(}[int n {punctuation|=} {number|10}]{punctuation|)} async \{
    await for {punctuation|(}var x in stream{punctuation|)} \{ {rule-keyword keyword|if} {punctuation|(}x is! int \|\| x {punctuation|=}{punctuation|=} null{punctuation|)} continue; yield* go{punctuation|(}x ?? {number|1}.5e3{punctuation|)}; \}
    list{operator|..}add{punctuation|(}{number|1}{punctuation|)}{operator|..}addAll{punctuation|(}[{operator|..}.?more{punctuation|,} {rule-keyword keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}]{punctuation|)}; // cascade
    switch {punctuation|(}n{punctuation|)} \{ case {number|1}: break; default: throw StateError{punctuation|(}{string|'no'}{punctuation|)}; \} /* done */
  \}
\}
typedef F {punctuation|=} T Function<T{operator|>}{punctuation|(}T{punctuation|)};
