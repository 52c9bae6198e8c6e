{entry string|{punctuation|/}{punctuation|/} SPDX-License-Identifier: MIT}
{entry string|pragma solidity ^0.8.0;}
{entry string|import \{A as B\} from ".{punctuation|/}a.sol";}
{entry string|contract Kettle is Pot, Heat(1) \{}
    {entry string|uint256 public constant MAX = 1_000 ether; mapping(address => uint8{regex|[]}) private m;}
    {entry string|event Boiled(address indexed who, bytes32 x);}
    {entry string|modifier only() \{ require(msg.sender == owner, "no"); _; \}}
    {entry string|constructor(string memory n) payable \{ name = n; \}}
    {entry string|function boil(uint n) external view virtual override only returns (bool ok) \{}
        {entry string|for (uint i = 0; i < n; i++) \{ if (i != 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); \}}
        {entry string|assembly \{ let x := add(1, 2) \} {punctuation|/}{operator|*} end {operator|*}{punctuation|/} return true;}
    {entry string|\}}
{entry string|\}}
