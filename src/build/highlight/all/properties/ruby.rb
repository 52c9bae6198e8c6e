{comment|# frozen_string_literal: true}
{key attr-name|require} {value attr-value|"json"}

{punctuation|=}begin
{key attr-name|block} {value attr-value|comment}
{punctuation|=}end
{key attr-name|module} {value attr-value|Kitchen}
{key attr-name|  class} {value attr-value|Kettle < Struct.new(:litres, :name, keyword_init: true)}
{key attr-name|    include} {value attr-value|Comparable}
{key attr-name|    attr_reader} {punctuation|:}{value attr-value|temp}
{key attr-name|    MAX} {punctuation|=} {value attr-value|1_000}
{key attr-name|    @@all} {punctuation|=} {value attr-value|[]}

{key attr-name|    def} {value attr-value|initialize(litres: 1.7, **opts, &block)}
{key attr-name|      @litres,} {value attr-value|@name = litres, opts.fetch(:name) \{ "pot #\{rand(10) + 1\}" \}}
{key attr-name|      @@all} {value attr-value|<< self unless @name =~ /\\Apot\\s+#\{MAX\}/i \|\| $DEBUG}
    end

{key attr-name|    def} {value attr-value|<=>(other) = litres <=> other.litres}
{key attr-name|    def} {value attr-value|hot?; temp.to_i > 0x5F && !cold!; end}

{key attr-name|    def} {value attr-value|boil}
{key attr-name|      text} {punctuation|=} {value attr-value|<<~TEXT.strip}
{key attr-name|        Boil} {value attr-value|#\{name\} at #\{temp\}}
      TEXT
{key attr-name|      words} {punctuation|=} {value attr-value|%w[green black] + %i(a b) + [%q(single 'q'), %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
{key attr-name|      words.each_with_index} {value attr-value|do \|w, i\|}
{key attr-name|        puts} {value attr-value|"#\{i\}: #\{w\}" if i.odd? and w != nil}
      end
{key attr-name|      case} {value attr-value|text when /boil/ then :ok when String, Symbol then raise ArgumentError, "no" else yield(self) end}
{key attr-name|    rescue} {value attr-value|StandardError => e}
{key attr-name|      warn} {value attr-value|e.message; retry}
    ensure
{key attr-name|      `ls} {value attr-value|-l`}
    end
  end
end
__END__
