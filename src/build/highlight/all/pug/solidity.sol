{comment|// SPDX-License-Identifier: MIT}
{tag|pragma} {plain-text|solidity ^0.8.0;}
{tag|import} {plain-text|\{A as B\} from "./a.sol";}
{tag|contract} {plain-text|Kettle is Pot, Heat(1) \{}
    {tag|uint256} {plain-text|public constant MAX = 1_000 ether; mapping(address => uint8[]) private m;}
    {tag|event} {plain-text|Boiled(address indexed who, bytes32 x);}
    {tag|modifier} {plain-text|only() \{ require(msg.sender == owner, "no"); _; \}}
    {tag|constructor{attributes|{punctuation|(}string memory {attr-name|n}{punctuation|)}}} {plain-text|payable \{ name = n; \}}
    {tag|function} {plain-text|boil(uint n) external view virtual override only returns (bool ok) \{}
        {tag|for} {plain-text|(uint i = 0; i < n; i++) \{ if (i != 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); \}}
        {tag|assembly} {plain-text|\{ let x := add(1, 2) \} /* end */ return true;}
    \}
\}
