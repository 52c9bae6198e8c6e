import {string|'package:tea/tea.dart'} as tea show Leaf;
/// A kettle.
@immutable
abstract class Kettle{rule|{punctuation|<}T extends num{punctuation|>}} extends Pot with Heat implements Comparable{rule|{punctuation|<}Kettle{punctuation|>}} {operator|\{}
  final double litres; static const int max = 0xFF;
  late final String{operator|?} name;
  Kettle{operator|(}{operator|\{}required this.litres, this.name = {string|'pot'}{operator|\}}{operator|)};
  factory Kettle.small{operator|(}{operator|)} => _Small{operator|(}{operator|)};
  String get label => {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|''}{string|'multi'}{string|''};
  Future{rule|{punctuation|<}void{punctuation|>}} boil{operator|(}{operator|[}int n = 10{operator|]}{operator|)} async {operator|\{}
    await for {operator|(}var x in stream{operator|)} {operator|\{} if {operator|(}x is! int {operator|\|}{operator|\|} x == null{operator|)} continue; yield{operator|*} go{operator|(}x {operator|?}{operator|?} 1.5e3{operator|)}; {operator|\}}
    list..add{operator|(}1{operator|)}..addAll{operator|(}{operator|[}{operator|...}{operator|?}more, if {operator|(}n > 1{operator|)} 2{operator|]}{operator|)}; // cascade
    switch {operator|(}n{operator|)} {operator|\{} case 1: break; default: throw StateError{operator|(}{string|'no'}{operator|)}; {operator|\}} /{operator|*} done {operator|*}/
  {operator|\}}
{operator|\}}
typedef F = T Function{rule|{punctuation|<}T{punctuation|>}}{operator|(}T{operator|)};
