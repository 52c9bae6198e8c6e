{comment|// SPDX-License-Identifier: MIT}
{selector|pragma solidity ^0.8.0;}
{selector|import \{A as B\} from "./a.sol";}
{selector|contract Kettle is Pot, Heat(1) \{}
    {selector|uint256 public constant MAX = 1_000 ether; mapping(address => uint8[]) private m;}
    {selector|event Boiled(address indexed who, bytes32 x);}
    {selector|modifier only() \{ require(msg.sender == owner, "no"); _; \}}
    {function|constructor}{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name = n{punctuation|;} {punctuation|\}}
    {selector|function boil(uint n) external view virtual override only returns (bool ok) \{}
        {selector|for (uint i = 0; i < n; i++) \{ if (i != 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); \}}
        {selector|assembly \{ let x := add(1, 2) \} /* end */ return true;}
    {selector|\}}
{selector|\}}
