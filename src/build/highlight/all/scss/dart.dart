import {string|'package:tea/tea.dart'} {module-modifier keyword|as} tea {module-modifier keyword|show} Leaf{punctuation|;}
{comment|/// A kettle.}
{atrule|{rule|@immutable}
abstract class Kettle<T extends num> extends Pot {module-modifier keyword|with} Heat implements Comparable<Kettle>} {punctuation|\{}
  final double litres{punctuation|;} static const int max = 0xFF{punctuation|;}
  late final String? name{punctuation|;}
  {function|Kettle}{punctuation|(}{punctuation|\{}required this.litres{punctuation|,} this.name = {string|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle.{function|small}{punctuation|(}{punctuation|)} => _{function|Small}{punctuation|(}{punctuation|)}{punctuation|;}
  String get label => {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|''}{string|'multi'}{string|''}{punctuation|;}
  Future<void> {function|boil}{punctuation|(}[int n = 10]{punctuation|)} {selector|async }{punctuation|\{}
    await for {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} if {punctuation|(}x is! int \|\| x {operator|==} {null keyword|null}{punctuation|)} continue{punctuation|;} yield* {function|go}{punctuation|(}x ?? 1.5e3{punctuation|)}{punctuation|;} {punctuation|\}}
    list..{function|add}{punctuation|(}1{punctuation|)}..{function|addAll}{punctuation|(}[...?more{punctuation|,} if {punctuation|(}n {operator|>} 1{punctuation|)} 2]{punctuation|)}{punctuation|;} {comment|// cascade}
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {property|1}{punctuation|:} break{punctuation|;} {property|default}{punctuation|:} throw {function|StateError}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F = T Function<T>{punctuation|(}T{punctuation|)}{punctuation|;}
