import {string|'package:tea/tea.dart'} as tea show Leaf{punctuation|;}
{operator|/}{operator|/}{operator|/} A kettle{punctuation|.}
@immutable
abstract {keyword|class} Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> {punctuation|\{}
  final double litres{punctuation|;} static const int max = 0xFF{punctuation|;}
  late final String? name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name = {string|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} => _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label => {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, {variable|$name}\\n"} r{string|'raw $x'} {string|'''multi'''}{punctuation|;}
  Future<void> boil{punctuation|(}{namespace|[int n = 10]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}{keyword|var} x in stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is! int {punctuation|\|}{punctuation|\|} x == null{punctuation|)} {keyword|continue}{punctuation|;} yield* go{punctuation|(}x ?? 1{punctuation|.}5e3{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|.}{punctuation|.}add{punctuation|(}1{punctuation|)}{punctuation|.}{punctuation|.}addAll{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}?more{punctuation|,} {keyword|if} {punctuation|(}n > 1{punctuation|)} 2{punctuation|]}{punctuation|)}{punctuation|;} {operator|/}{operator|/} cascade
    {keyword|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} case 1: {keyword|break}{punctuation|;} default: {keyword|throw} StateError{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|*} done {operator|*}{operator|/}
  {punctuation|\}}
{punctuation|\}}
typedef F = T {keyword|Function}<T>{punctuation|(}T{punctuation|)}{punctuation|;}
