import {string|'package:tea/tea.dart'} as tea show Leaf{punctuation|;}
/// A kettle.
{atrule|{rule|@immutable}
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle>} {punctuation|\{}
  final double litres{punctuation|;} static const int max = 0xFF{punctuation|;}
  late final String? name{punctuation|;}
  {selector|Kettle(}{punctuation|\{}required this.litres{punctuation|,} this.name = {string|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle.{function|small}{punctuation|(}{punctuation|)} => _{function|Small}{punctuation|(}{punctuation|)}{punctuation|;}
  String get label => {selector|"Kettle of $}{punctuation|\{}litres.{function|toStringAsFixed}{punctuation|(}1{punctuation|)}{punctuation|\}} l{punctuation|,} $name\\n" r{string|'raw $x'} {string|''}{string|'multi'}{string|''}{punctuation|;}
  {selector|Future<void> boil([int n = 10]) async} {punctuation|\{}
    {selector|await for (var x in stream)} {punctuation|\{} if {punctuation|(}x is! int \|\| x == null{punctuation|)} continue{punctuation|;} yield* {function|go}{punctuation|(}x ?? 1.5e3{punctuation|)}{punctuation|;} {punctuation|\}}
    list..{function|add}{punctuation|(}1{punctuation|)}..{function|addAll}{punctuation|(}[...?more{punctuation|,} if {punctuation|(}n > 1{punctuation|)} 2]{punctuation|)}{punctuation|;} {selector|// cascade
    switch (n)} {punctuation|\{} case 1{punctuation|:} break{punctuation|;} {property|default}{punctuation|:} throw {function|StateError}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F = T Function<T>{punctuation|(}T{punctuation|)}{punctuation|;}
