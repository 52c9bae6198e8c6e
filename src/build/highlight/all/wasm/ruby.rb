# frozen_string_literal: true
require {string|"json"}

=begin
{keyword|block} comment
={keyword|end}
{keyword|module} Kitchen
  class Kettle < Struct.new{punctuation|(}:litres, :name, keyword_init: true{punctuation|)}
    include Comparable
    attr_reader :temp
    MAX = {number|1_000}
    @@all = []

    def initialize{punctuation|(}litres: {number|1.7}, **opts, &{keyword|block}{punctuation|)}
      @litres, @name = litres, opts.fetch{punctuation|(}:name{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} \}
      @@all << self unless @name =~ /\\Apot\\s+#\{MAX\}/i \|\| {variable|$DEBUG}
    {keyword|end}

    def <=>{punctuation|(}other{punctuation|)} = litres <=> other.litres
    def hot?; temp.to_i > {number|0x5F} && !cold!; {keyword|end}

    def boil
      text = <<~TEXT.strip
        Boil #\{name\} at #\{temp\}
      TEXT
      words = %w[green black] + %i{punctuation|(}a b{punctuation|)} + [%q{punctuation|(}single 'q'{punctuation|)}, %Q\{double #\{{number|1} + {number|1}\}\}, ?x, :{string|"sym bol"}, 'it\\'s']
      words.each_with_index do \|w, i\|
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i.odd? and w != nil
      {keyword|end}
      case text when /boil/ {keyword|then} :ok when String, Symbol {keyword|then} raise ArgumentError, {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} {keyword|end}
    rescue StandardError => e
      warn e.message; retry
    ensure
      `ls -l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
