import {string|'package:tea/tea.dart'} as tea show Leaf{punctuation|;}
/// A kettle.
{operator|@}immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> {punctuation|\{}
  final double litres{punctuation|;} static const int max {operator|=} 0xFF{punctuation|;}
  late final String? name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required this.litres, this.name {operator|=} {string|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle.small{punctuation|(}{punctuation|)} {operator|=}> _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}> {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|''}{string|'multi'}{string|''}{punctuation|;}
  Future<void> boil{punctuation|(}[int n {operator|=} 10]{punctuation|)} async {punctuation|\{}
    await for {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} if {punctuation|(}x is! int {operator|\|}{operator|\|} x {operator|=}{operator|=} null{punctuation|)} continue{punctuation|;} yield* go{punctuation|(}x ?? 1.5e3{punctuation|)}{punctuation|;} {punctuation|\}}
    list..add{punctuation|(}1{punctuation|)}..addAll{punctuation|(}[...?more, if {punctuation|(}n > 1{punctuation|)} 2]{punctuation|)}{punctuation|;} // cascade
{target symbol|    switch (n) \{ case 1}{punctuation|:} break{punctuation|;} default{punctuation|:} throw StateError{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} /* done */
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function<T>{punctuation|(}T{punctuation|)}{punctuation|;}
