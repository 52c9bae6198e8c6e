{value|# frozen_string_literal: true}
{value|require }{value|"json"}

{value|=begin}
{value|block comment}
{value|=end}
{value|module Kitchen}
{value|  class Kettle < Struct.new(:litres}{punctuation|,}{value| :name}{punctuation|,}{value| keyword_init: true)}
{value|    include Comparable}
{value|    attr_reader :temp}
{value|    MAX = 1_000}
{value|    @@all = []}

{value|    def initialize(litres: 1.7}{punctuation|,}{value| **opts}{punctuation|,}{value| &block)}
{value|      @litres}{punctuation|,}{value| @name = litres}{punctuation|,}{value| opts.fetch(:name) \{ }{value|"pot #\{rand(10) + 1\}"}{value| \}}
{value|      @@all << self unless @name =~ /\\Apot\\s+#\{MAX\}/i \|\| $DEBUG}
{value|    end}

{value|    def <=>(other) = litres <=> other.litres}
{value|    def hot?; temp.to_i > 0x5F && !cold!; end}

{value|    def boil}
{value|      text = <<~TEXT.strip}
{value|        Boil #\{name\} at #\{temp\}}
{value|      TEXT}
{value|      words = %w[green black] + %i(a b) + [%q(single 'q')}{punctuation|,}{value| %Q\{double #\{1 + 1\}\}}{punctuation|,}{value| ?x}{punctuation|,}{value| :}{value|"sym bol"}{punctuation|,}{value| 'it\\'s']}
{value|      words.each_with_index do \|w}{punctuation|,}{value| i\|}
{value|        puts }{value|"#\{i\}: #\{w\}"}{value| if i.odd? and w != nil}
{value|      end}
{value|      case text when /boil/ then :ok when String}{punctuation|,}{value| Symbol then raise ArgumentError}{punctuation|,}{value| }{value|"no"}{value| else yield(self) end}
{value|    rescue StandardError => e}
{value|      warn e.message; retry}
{value|    ensure}
{value|      `ls -l`}
{value|    end}
{value|  end}
{value|end}
{value|__END__}
