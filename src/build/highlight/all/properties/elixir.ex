{key attr-name|defmodule} {value attr-value|Kitchen.Kettle do}
{key attr-name|  @moduledoc} {value attr-value|"""}
{key attr-name|  A} {value attr-value|kettle with #\{1 + 1\} parts.}
  """
{key attr-name|  use} {value attr-value|GenServer}
{key attr-name|  alias} {value attr-value|Kitchen.\{Tea, Cup\}}
{key attr-name|  @max} {value attr-value|1_000}
{key attr-name|  defstruct} {value attr-value|litres: 1.7, name: nil}

{key attr-name|  @spec} {value attr-value|boil(t, integer) :: \{:ok, float\} \| :error}
{key attr-name|  def} {value attr-value|boil(%__MODULE__\{litres: l\} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do}
{key attr-name|    re} {punctuation|=} {value attr-value|~r/^a(\\d+)/iu; words = ~w(a b)a; c = 'charlist'; ch = ?a}
{key attr-name|    with} {value attr-value|\{:ok, x\} <- fetch(k), do: x \|> Enum.map(&(&1 * 2)) \|> IO.inspect(label: "at #\{n\}\\n")}
{key attr-name|    case} {value attr-value|k.name do}
{key attr-name|      "pot"} {value attr-value|<> rest -> \{:ok, 1.5e3\}}
{key attr-name|      _} {value attr-value|-> raise ArgumentError, message: "no"}
    end
  end
{key attr-name|  defp} {value attr-value|cold?(x), do: fn a, b -> a <> b end # end}
end
