import {string|'package:tea/tea.dart'} as tea show Leaf{punctuation|;}
{operator|//}{operator|/} A kettle.
@immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} \{
  final double litres{punctuation|;} static const int max {operator|=} {number|0}xFF{punctuation|;}
  late final String? name{punctuation|;}
  Kettle{punctuation|(}\{required this.litres{punctuation|,} this.name {operator|=} {string|'pot'}\}{punctuation|)}{punctuation|;}
  factory Kettle.small{punctuation|(}{punctuation|)} {operator|=>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|'''multi'''}{punctuation|;}
  Future{operator|<}void{operator|>} boil{punctuation|(}[int n {operator|=} {number|10}]{punctuation|)} async \{
    await for {punctuation|(}var x {keyword|in} stream{punctuation|)} \{ {keyword|if} {punctuation|(}x is{comment|! int \|\| x == null) continue; yield* go(x ?? 1.5e3); \}}
    list..add{punctuation|(}{number|1}{punctuation|)}..addAll{punctuation|(}[...?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}]{punctuation|)}{punctuation|;} {operator|//} cascade
    switch {punctuation|(}n{punctuation|)} \{ {keyword|case} {number|1}{punctuation|:} break{punctuation|;} {keyword|default}{punctuation|:} throw StateError{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} \} {operator|/}{operator|*} done {operator|*}{operator|/}
  \}
\}
typedef F {operator|=} T {keyword|Function}{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
