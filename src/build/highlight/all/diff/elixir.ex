defmodule Kitchen.Kettle do
{unchanged|{prefix unchanged| }{line| @moduledoc """
}{prefix unchanged| }{line| A kettle with #\{1 + 1\} parts.
}{prefix unchanged| }{line| """
}{prefix unchanged| }{line| use GenServer
}{prefix unchanged| }{line| alias Kitchen.\{Tea, Cup\}
}{prefix unchanged| }{line| @max 1_000
}{prefix unchanged| }{line| defstruct litres: 1.7, name: nil
}}
{unchanged|{prefix unchanged| }{line| @spec boil(t, integer) :: \{:ok, float\} \| :error
}{prefix unchanged| }{line| def boil(%__MODULE__\{litres: l\} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do
}{prefix unchanged| }{line|   re = ~r/^a(\\d+)/iu; words = ~w(a b)a; c = 'charlist'; ch = ?a
}{prefix unchanged| }{line|   with \{:ok, x\} <- fetch(k), do: x \|> Enum.map(&(&1 * 2)) \|> IO.inspect(label: "at #\{n\}\\n")
}{prefix unchanged| }{line|   case k.name do
}{prefix unchanged| }{line|     "pot" <> rest -> \{:ok, 1.5e3\}
}{prefix unchanged| }{line|     _ -> raise ArgumentError, message: "no"
}{prefix unchanged| }{line|   end
}{prefix unchanged| }{line| end
}{prefix unchanged| }{line| defp cold?(x), do: fn a, b -> a <> b end # end
}}end
